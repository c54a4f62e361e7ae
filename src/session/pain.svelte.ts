import * as v from 'valibot';
import {
  adviceFor,
  afterSet,
  beforeNow,
  isJustDone,
  thisMorning,
  workedOutYesterday,
  type PainAdvice,
  type PainMark,
  type PainMoment,
} from '../programme/pain';
import { clearPain, keepPain, listPain, readKept, writeKept, type PainRow } from '../storage';
import { newId } from './new-id';
import { changeSettings, settings } from './settings.svelte';

/** Under it: that a question was skipped. */
const KEY = 'pain-skipped';

/** What is asked about a moment: where, and what was said to it so far. */
export interface PainQuestion {
  readonly when: PainMoment;
  /** The answer, null while there is none. */
  readonly answer: PainRow | null;
  readonly advice: PainAdvice | null;
}

const SkippedSchema = v.record(v.picklist(['before', 'after', 'morning']), v.number());

let rows = $state.raw<readonly PainRow[]>([]);
let skipped = $state.raw<Readonly<Partial<Record<PainMoment, number>>>>({});
let loaded = $state(false);
let trouble = $state.raw<Error | null>(null);
let loading: Promise<void> | null = null;

async function read(): Promise<void> {
  try {
    const [found, skips] = await Promise.all([listPain(), readKept(KEY)]);
    rows = found;
    const result = v.safeParse(SkippedSchema, skips);
    if (result.success) skipped = result.output;
  } catch (error) {
    // A diary that cannot be read asks nothing.
    trouble = error instanceof Error ? error : new Error(String(error));
  }
  loaded = true;
}

/** Reads the diary, once a visit. Never rejects. */
export const loadPain = (): Promise<void> => (loading ??= read());

const wanted = (): boolean => settings.painDiary && loaded && trouble === null;

/** Answers and skips, as one list of marks. */
const marks = (): readonly (PainRow | PainMark)[] => [
  ...rows,
  ...Object.entries(skipped).map(([when, at]) => ({ when: when as PainMoment, at })),
];

const isAnswer = (mark: PainRow | PainMark): mark is PainRow => 'level' in mark;

/** The question with what was said to it; null once it was skipped. */
function questionOf(when: PainMoment, mark: PainRow | PainMark | null): PainQuestion | null {
  if (!mark) return { when, answer: null, advice: null };
  return isAnswer(mark) ? { when, answer: mark, advice: adviceFor(mark, rows) } : null;
}

/** The private diary of pain, 0–10; load it first. Every question is null where none is to be asked. */
export const pain = {
  /** Oldest first. */
  get rows(): readonly PainRow[] {
    return rows;
  },
  /** Why the diary could not be read or written. */
  get trouble(): Error | null {
    return trouble;
  },
  /** Before a workout that may begin now. */
  before: (now: number): PainQuestion | null =>
    wanted() ? questionOf('before', beforeNow(marks(), now)) : null,
  /** After a set that began then. */
  after: (startedAt: number, now: number): PainQuestion | null =>
    wanted() && isJustDone(startedAt, now)
      ? questionOf('after', afterSet(marks(), startedAt))
      : null,
  /** The morning after. @param workouts when sets began, ms since 1970 */
  morning: (workouts: readonly number[], now: number): PainQuestion | null =>
    wanted() && workedOutYesterday(workouts, now)
      ? questionOf('morning', thisMorning(marks(), now))
      : null,

  /** Keeps an answer, in place of the one given to the same question. Never rejects. */
  async answer({ when, answer }: PainQuestion, level: number): Promise<void> {
    const row = { id: answer?.id ?? newId(), at: answer?.at ?? Date.now(), when, level };
    rows = [...rows.filter(({ id }) => id !== row.id), row].sort((a, b) => a.at - b.at);
    await keepPain(row).catch(() => undefined);
  },
  /** This question is not asked again for these workouts. */
  skip({ when }: PainQuestion): void {
    skipped = { ...skipped, [when]: Date.now() };
    void writeKept(KEY, skipped).catch(() => undefined);
  },
  /** Asks no more; what was answered stays until it is deleted. */
  setWanted: (painDiary: boolean): void => changeSettings({ painDiary }),
  /** Deletes every answer for good. @throws Trouble `storage-failed` */
  async clear(): Promise<void> {
    await clearPain();
    rows = [];
  },
};
