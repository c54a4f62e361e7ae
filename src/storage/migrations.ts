import type { Transaction } from 'dexie';

/** One version of the database: its tables with their indexes, and how older rows come along. */
export interface Migration {
  readonly version: number;
  /** Table → primary key, then indexes; `[a+b]` is an index over both. null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<unknown>;
}

interface OldReport {
  reps: { notJudged?: unknown; broken?: unknown }[];
  curve: { lumbar?: unknown }[];
}

/** Reports from before checks answered: none is said to have been missing, no hold to be broken, no angle is known. */
const fillReports = (transaction: Transaction): Promise<number> =>
  transaction
    .table<{ report: OldReport }>('reports')
    .toCollection()
    .modify(({ report }) => {
      for (const rep of report.reps) {
        rep.notJudged ??= [];
        rep.broken ??= false;
      }
      for (const point of report.curve) point.lumbar ??= null;
    });

/**
 * Every version there has been, oldest first. Never edit one that has been released: people's
 * databases have it. Add the next, with `upgrade` where rows change shape.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      summaries: 'id, startedAt, [exercise+startedAt]',
      reports: 'id',
      recordings: 'id',
      drafts: 'id',
      draftChunks: '[draft+index], draft',
    },
  },
  { version: 2, stores: {}, upgrade: fillReports },
  { version: 3, stores: { pain: 'id, at', kept: 'key', exercises: 'id' } },
];
