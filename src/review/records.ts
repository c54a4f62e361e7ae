import type { SetSummary } from '../storage/stored-set';
import { isStretch } from './trends';

/** `repetitions` and `clean` are numbers in one set, `held` and `time` milliseconds in one set. */
export type RecordKind = 'repetitions' | 'clean' | 'held' | 'time';

/** The most there has been of something in one set of an exercise. */
export interface PersonalRecord {
  readonly kind: RecordKind;
  readonly value: number;
  /** Id of the set in which it was reached first. */
  readonly set: string;
  /** When that set began, ms since 1970. */
  readonly at: number;
}

/** What a set has of each; null where that is not what it is about. */
const IN_SET: Readonly<Record<RecordKind, (set: SetSummary) => number | null>> = {
  repetitions: (set) => (set.heldMs === undefined && !isStretch(set) ? set.counted : null),
  clean: ({ by, heldMs, clean }) => (!by && heldMs === undefined ? clean : null),
  held: ({ heldMs }) => heldMs ?? null,
  time: (set) => (isStretch(set) ? set.durationMs : null),
};

/** Personal records of one exercise; what was never above nought is none. */
export function recordsOf(sets: readonly SetSummary[]): PersonalRecord[] {
  const oldestFirst = [...sets].sort((a, b) => a.startedAt - b.startedAt);
  return Object.entries(IN_SET).flatMap(([kind, valueIn]) => {
    let best: PersonalRecord | null = null;
    for (const set of oldestFirst) {
      const value = valueIn(set) ?? 0;
      if (value > (best?.value ?? 0))
        best = { kind: kind as RecordKind, value, set: set.id, at: set.startedAt };
    }
    return best ?? [];
  });
}
