import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Recording } from '../body/recording';
import type { SetReport } from '../coach/report';
import { Trouble } from '../troubles';
import { MIGRATIONS } from './migrations';
import type { PackedRecording } from './packed-recording';
import type { DraftChunk, DraftHead, SetSummary } from './stored-set';

export interface ReportRow {
  readonly id: string;
  readonly report: SetReport;
}

/** Packed; as it was in rows from before recordings were packed. */
export interface RecordingRow {
  readonly id: string;
  readonly recording: PackedRecording | Recording;
}

/** How much something hurt at one moment, as the person says. */
export interface PainRow {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly when: 'before' | 'after' | 'morning';
  /** 0 none … 10 the worst they can think of. */
  readonly level: number;
}

/** One of the things of which there is one: the programme that was chosen, say. */
export interface KeptRow {
  readonly key: string;
  readonly value: unknown;
}

/** An exercise that somebody brought as a file, as text. */
export interface ExerciseRow {
  readonly id: string;
  readonly text: string;
  /** It was taken away, but there are sets of it: it is no longer offered. */
  readonly removed?: boolean;
}

/** The tables of one IndexedDB database. Opens itself on first use. */
export class SetDatabase extends Dexie {
  declare readonly summaries: EntityTable<SetSummary, 'id'>;
  declare readonly reports: EntityTable<ReportRow, 'id'>;
  declare readonly recordings: EntityTable<RecordingRow, 'id'>;
  declare readonly drafts: EntityTable<DraftHead, 'id'>;
  declare readonly draftChunks: Table<DraftChunk, [string, number]>;
  declare readonly pain: EntityTable<PainRow, 'id'>;
  declare readonly kept: EntityTable<KeptRow, 'key'>;
  declare readonly exercises: EntityTable<ExerciseRow, 'id'>;

  constructor(name = 'backline', options?: DexieOptions) {
    super(name, options);
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const described = this.version(version).stores({ ...stores });
      if (upgrade) described.upgrade(upgrade);
    }
  }
}

/** Runs work on the database. @throws Trouble `storage-failed` in place of whatever went wrong */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof Trouble ? cause : new Trouble('storage-failed', { cause });
  }
}
