import * as v from 'valibot';
import type { SetReport } from '../coach/report';
import { ArchiveTrouble } from '../troubles';
import { contentsSchema, setSchema, VERSION, type ArchiveContents } from './archive-schema';
import { entriesOf, textOf, type ZipEntry } from './archive-unzip';
import { shown } from './json-places';
import { pack, type PackedRecording } from './packed-recording';
import type { SetSummary } from './stored-set';

/** The most that is taken out of one file: no memory is to be filled by a small one. */
export const MOST = {
  sets: 20_000,
  /** Bytes of a set: an hour in front of the camera. */
  setBytes: 150_000_000,
  contentsBytes: 60_000_000,
} as const;

export const CONTENTS = 'backline.json';
const SETS = 'sets/';

/** A set ready to be kept. */
export interface ReadSet {
  readonly summary: SetSummary;
  readonly report: SetReport;
  readonly recording: PackedRecording;
}

/** An archive that was found whole, all of it. */
export interface Archive {
  readonly contents: ArchiveContents;
  readonly sets: readonly ReadSet[];
}

/** How many of how many sets. */
export type Told = (done: number, all: number) => void;

function parsed(file: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    throw new ArchiveTrouble({ problem: 'no-json', file }, { cause });
  }
  throw new ArchiveTrouble({ problem: 'no-json', file });
}

/** The first thing that is the matter, by its place. */
function wrong(file: string, issue: v.BaseIssue<unknown>): ArchiveTrouble {
  const path = (issue.path ?? []).map(({ key }) => shown(String(key))).join('.');
  const given = [shown(issue.expected ?? issue.message), shown(issue.received)];
  return new ArchiveTrouble({ problem: 'wrong', file, path, given });
}

function checked<T extends v.GenericSchema>(
  schema: T,
  file: string,
  text: string,
): v.InferOutput<T> {
  const value = parsed(file, text);
  const version: unknown = Reflect.get(value, 'version');
  if (typeof version === 'number' && version > VERSION)
    throw new ArchiveTrouble({ problem: 'newer', file });
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) throw wrong(file, result.issues[0]);
  return result.output;
}

/** Where its files begin: who packs a folder anew has the folder's name before them all. */
function rootOf(entries: readonly ZipEntry[]): string {
  const names = entries.map(({ name }) => name).filter((name) => !name.startsWith('__MACOSX/'));
  const found = names.find((name) => name === CONTENTS || name.endsWith(`/${CONTENTS}`));
  if (found === undefined) throw new ArchiveTrouble({ problem: 'no-contents', given: [CONTENTS] });
  return found.slice(0, -CONTENTS.length);
}

const isSet = (root: string, { name }: ZipEntry): boolean =>
  name.startsWith(root + SETS) && name.endsWith('.json');

async function readSet(file: Blob, entry: ZipEntry): Promise<ReadSet> {
  const text = await textOf(file, entry, MOST.setBytes);
  const { summary, report, recording } = checked(setSchema, entry.name, text);
  return { summary, report, recording: await pack(recording) };
}

/** What is there twice, which of two were to be kept? */
function refuseTwice(file: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new ArchiveTrouble({ problem: 'twice', file, given: [shown(id)] });
    seen.add(id);
  }
}

async function readContents(file: Blob, entry: ZipEntry): Promise<ArchiveContents> {
  const contents = checked(
    contentsSchema,
    entry.name,
    await textOf(file, entry, MOST.contentsBytes),
  );
  const { pain, kept, exercises } = contents;
  const ids = [pain.map(({ id }) => id), kept.map(({ key }) => key), exercises.map(({ id }) => id)];
  for (const each of ids) refuseTwice(entry.name, each);
  return contents;
}

/**
 * Reads everything out of a file that `writeArchive` made, set by set, and checks all of it; nothing is
 * kept yet. Fails with nothing but Trouble, whatever the file is.
 * @throws ArchiveTrouble that says where what is the matter
 */
export async function readArchive(file: Blob, told: Told = () => undefined): Promise<Archive> {
  const entries = await entriesOf(file);
  const root = rootOf(entries);
  const files = entries.filter((entry) => isSet(root, entry));
  if (files.length > MOST.sets)
    throw new ArchiveTrouble({ problem: 'too-many', given: [`${MOST.sets}`] });
  const contents = await readContents(
    file,
    entries.find(({ name }) => name === root + CONTENTS)!,
  );
  const sets: ReadSet[] = [];
  for (const entry of files) {
    const set = await readSet(file, entry);
    sets.push(set);
    told(sets.length, files.length);
  }
  refuseTwice(
    root + SETS,
    sets.map(({ summary }) => summary.id),
  );
  return { contents, sets };
}
