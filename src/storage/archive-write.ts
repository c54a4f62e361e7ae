import { Trouble } from '../troubles';
import { CONTENTS, type Told } from './archive-read';
import { FORMATS, VERSION, type ArchiveContents, type ArchivedSet } from './archive-schema';
import { ZipWriter } from './archive-zip';
import { attempt, type RecordingRow, type SetDatabase } from './database';
import { unpack } from './packed-recording';

/** Everything as one file. */
export interface WrittenArchive {
  readonly file: Blob;
  readonly sets: number;
  /** Sets whose recording could not be read; their counts are in the file, their poses are not. */
  readonly damaged: number;
}

const HEAD = { version: VERSION } as const;

/** A recording that cannot be read becomes one without frames; what was judged of it is not lost. */
async function readable({ recording }: RecordingRow): Promise<{
  recording: ArchivedSet['recording'];
  damaged: boolean;
}> {
  try {
    const { frames, ...head } = await unpack(recording);
    return { recording: { ...head, frames: [...frames] as never }, damaged: false };
  } catch (error) {
    if (!(error instanceof Trouble) || 'frames' in recording) throw error;
    const { packing: _, packed: __, ...head } = recording;
    return { recording: { ...head, frames: [] }, damaged: true };
  }
}

/** Undefined where it was deleted meanwhile. */
async function archived(db: SetDatabase, id: string) {
  const tables = [db.summaries, db.reports, db.recordings];
  const [summary, kept, row] = await db.transaction('r', tables, () =>
    Promise.all([db.summaries.get(id), db.reports.get(id), db.recordings.get(id)]),
  );
  if (!summary || !kept || !row) return undefined;
  const { recording, damaged } = await readable(row);
  return {
    damaged,
    set: { format: FORMATS.set, ...HEAD, summary, report: kept.report, recording },
  };
}

async function contentsOf(
  db: SetDatabase,
  settings: Readonly<Record<string, unknown>>,
  savedAt: number,
): Promise<ArchiveContents> {
  const [pain, kept, exercises] = await db.transaction('r', db.pain, db.kept, db.exercises, () =>
    Promise.all([db.pain.toArray(), db.kept.toArray(), db.exercises.toArray()]),
  );
  return {
    format: FORMATS.contents,
    ...HEAD,
    ...{ savedAt, pain, kept, exercises, settings: { ...settings } },
  };
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * Writes everything that is kept into one zip of JSON files, set by set; drafts of sets that go on are
 * left out.
 * @param savedAt ms since 1970
 * @throws Trouble `storage-failed` or `archive-too-large`
 */
export function writeArchive(
  db: SetDatabase,
  settings: Readonly<Record<string, unknown>>,
  savedAt: number,
  told: Told = () => undefined,
): Promise<WrittenArchive> {
  return attempt(async () => {
    const zip = new ZipWriter();
    await zip.add(CONTENTS, json(await contentsOf(db, settings, savedAt)), savedAt);
    const ids = await db.summaries.orderBy('startedAt').primaryKeys();
    let sets = 0;
    let damaged = 0;
    for (const [i, id] of ids.entries()) {
      const found = await archived(db, id);
      if (found) await zip.add(`sets/${id}.json`, json(found.set), found.set.summary.startedAt);
      sets += found ? 1 : 0;
      damaged += found?.damaged ? 1 : 0;
      told(i + 1, ids.length);
    }
    return { file: zip.finish(), sets, damaged };
  });
}
