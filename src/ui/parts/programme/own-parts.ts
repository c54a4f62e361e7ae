import type { Exercise } from '../../../exercises/definition';
import { isTime } from '../../../programme/dose';
import type { ProgrammeItem } from '../../../programme/programme';
import type { Words } from '../../../words/words';
import { PLAN_RANGES } from '../../../workout/plan';

/** One number of an item as a person enters it. */
export interface OwnPart {
  readonly key: 'sets' | 'reps' | 'holdMs' | 'restMs';
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What entering a value changes of the item; it is moved into the range. */
  readonly change: (value: number) => Partial<ProgrammeItem>;
}

const SECOND = 1000;
const MINUTE = 60_000;

interface Ways {
  readonly label: string;
  readonly value: number;
  /** How many ms one of what is entered is; 1 where it is a number of something. */
  readonly unit?: number;
  readonly least?: number;
  readonly step?: number;
}

function part(key: OwnPart['key'], { label, value, unit = 1, ...ways }: Ways): OwnPart {
  const range = PLAN_RANGES[key];
  const least = ways.least ?? Math.ceil(range.least / unit);
  const most = Math.floor(range.most / unit);
  const step = ways.step ?? Math.max(1, range.step / unit);
  const within = (entered: number): number => Math.min(most, Math.max(least, Math.round(entered)));
  const change = (entered: number): Partial<ProgrammeItem> => ({ [key]: within(entered) * unit });
  return { key, label, value: value / unit, least, most, step, change };
}

/** The numbers of an item: minutes where it is nothing but time, a hold where there is one. */
export function partsOf(item: ProgrammeItem, exercise: Exercise, words: Words): OwnPart[] {
  const { plan } = words.setup;
  const { holdMs = exercise.dose.holdMs, restMs = exercise.dose.restMs, sets, reps } = item;
  if (isTime(exercise)) {
    const label = words.programme.own.minutes;
    return [part('holdMs', { label, value: holdMs, unit: MINUTE, least: 1, step: 5 })];
  }
  const isHold = exercise.kind === 'hold';
  const repetitions = exercise.dose.perSide ? plan.repsEachSide : plan.reps;
  const hold = { label: plan.hold, value: holdMs, unit: SECOND };
  return [
    part('sets', { label: plan.sets, value: sets }),
    part('reps', { label: repetitions, value: reps }),
    ...(exercise.dose.holdMs > 0
      ? [part('holdMs', isHold ? { ...hold, least: 5, step: 5 } : hold)]
      : []),
    part('restMs', { label: plan.rest, value: restMs, unit: SECOND }),
  ];
}
