import { median } from '../body/geometry';
import type { LumbarEstimate } from './report';

/**
 * What a set's own movements tell of a reading's zero. In a deep bend the outline of a still back
 * lies some 5–10° apart from person to person, but within a set it repeats to 1–2°: what most
 * movements agree on, and lies near where it is expected, is that person's zero. Unless it is that
 * person's habit: an angle that every movement shows is told in part, the more the further it is from
 * what is expected.
 */
export interface Zero {
  /** What was told in the hold of the movement under way, by reading. */
  readonly held: Readonly<Record<string, Held>>;
  /** The movements so far, by reading. */
  readonly seen: Readonly<Record<string, Seen>>;
}

/** What a reading tells in one frame. */
export interface Telling {
  /** Names the reading. */
  readonly key: string;
  /** Degrees, its zero not taken off. */
  readonly degrees: number;
  /** Where its zero is expected by other measures, degrees. */
  readonly expected: number;
  readonly sureness: Sureness;
}

/** How sure a reading is: its own noise, and how far its zero lies from where it is expected, degrees. */
export interface Sureness {
  readonly sd: number;
  readonly offsetSd: number;
}

interface Held {
  /** The latest of them. */
  readonly tellings: readonly Telling[];
  /** The lumbar angle by a better reading at the same time, where there was one. */
  readonly better: readonly LumbarEstimate[];
}

interface Seen {
  /** Degrees told by each movement, and where the zero was expected in it. */
  readonly told: readonly number[];
  readonly expected: readonly number[];
  /** Log likelihood of each offset of `OFFSETS`. */
  readonly logs: readonly number[];
}

export const NO_ZERO: Zero = { held: {}, seen: {} };

/** So many frames of a hold are kept. */
const FRAMES = 60;
/** Offsets that are weighed against each other, degrees. */
const OFFSETS = Array.from({ length: 81 }, (_, i) => i - 40);
/**
 * What people are taken to do before a set has shown it: assumptions, not measurements. Rendered
 * hinges were read about alike with 0.6 and 0.7 quiet movements and with a tenth or a fifth of habits.
 *
 * How often a movement keeps the back in its shape, and how closely, degrees (one deviation).
 */
const QUIET_SHARE = 0.7;
const QUIET_SD = 2;
/** How far the others leave it. */
const FAULT_SD = 15;
/** How often people do all movements of a set alike, however far off. */
const HABIT_SHARE = 0.2;

const NOTHING_SEEN: Seen = { told: [], expected: [], logs: OFFSETS.map(() => 0) };

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const noise = ({ sd }: Sureness): number => sd ** 2 + QUIET_SD ** 2;

const normal = (distance: number, variance: number): number =>
  Math.exp((-distance * distance) / (2 * variance)) / Math.sqrt(variance);

/** How likely it is to be told these degrees with a quiet back and without, given the offset. */
const chances = (degrees: number, offset: number, sureness: Sureness) => ({
  quiet: QUIET_SHARE * normal(degrees - offset, noise(sureness)),
  fault: (1 - QUIET_SHARE) * normal(degrees - offset, noise(sureness) + FAULT_SD ** 2),
});

/** How likely each offset is before anything was told, about where it is expected. */
function prior(expected: number, { offsetSd }: Sureness): number[] {
  const chances = OFFSETS.map((offset) => normal(offset - expected, offsetSd ** 2));
  const all = chances.reduce((sum, each) => sum + each, 0);
  return chances.map((chance) => chance / (all || 1));
}

/** Where the zero is expected, by all movements and the one under way. */
const expectedIn = (seen: Seen, now: Telling): number => mean([...seen.expected, now.expected]);

/** One way in which all that was told can have come about. */
interface Story {
  readonly weight: number;
  /** Lumbar angle of the movement under way. */
  readonly angle: number;
  readonly square: number;
}

/** Movements differ: each is quiet or not by itself, and all share the person's offset. */
function changing(now: Telling, seen: Seen): Story {
  const { degrees, sureness } = now;
  const before = prior(expectedIn(seen, now), sureness);
  const wide = QUIET_SD ** 2 + FAULT_SD ** 2;
  const kept = QUIET_SD ** 2 / noise(sureness);
  const left = wide / (sureness.sd ** 2 + wide);
  let [weight, angle, square] = [0, 0, 0];
  OFFSETS.forEach((offset, i) => {
    const { quiet, fault } = chances(degrees, offset, sureness);
    const likely = before[i]! * Math.exp(seen.logs[i]!);
    const off = degrees - offset;
    weight += likely * (quiet + fault);
    angle += likely * off * (quiet * kept + fault * left);
    square += likely * off ** 2 * (quiet * kept ** 2 + fault * left ** 2);
  });
  const known = weight > 0;
  return { weight, angle: known ? angle / weight : 0, square: known ? square / weight : 0 };
}

/** All movements are alike: one angle and the person's offset, of which only the sum is told. */
function alike(now: Telling, seen: Seen): Story {
  const { degrees, sureness } = now;
  const all = [...seen.told, degrees];
  const middle = mean(all);
  const apart = all.reduce((sum, each) => sum + (each - middle) ** 2, 0);
  const off = middle - expectedIn(seen, now);
  const variance = noise(sureness);
  const spread = FAULT_SD ** 2 + sureness.offsetSd ** 2;
  const log =
    -(all.length / 2) * Math.log(variance) -
    apart / (2 * variance) -
    Math.log(1 + (all.length * spread) / variance) / 2 -
    off ** 2 / (2 * (spread + variance / all.length));
  const angle = (off * FAULT_SD ** 2) / (spread + variance / all.length);
  return { weight: Math.exp(log), angle, square: angle ** 2 };
}

/**
 * The lumbar angle behind what a reading tells, after what it told in this set before: the mean over
 * all ways in which that can have come about (Bayes' rule), and the deviation about it.
 */
export function withZero({ seen }: Zero, now: Telling): LumbarEstimate {
  const before = seen[now.key] ?? NOTHING_SEEN;
  const [one, other] = [changing(now, before), alike(now, before)];
  const [p, q] = [(1 - HABIT_SHARE) * one.weight, HABIT_SHARE * other.weight];
  const share = p + q > 0 ? q / (p + q) : 1;
  const angle = (1 - share) * one.angle + share * other.angle;
  const square = (1 - share) * one.square + share * other.square;
  const variance = Math.max(0, square - angle ** 2);
  return { degrees: angle, uncertainty: Math.sqrt(variance + now.sureness.sd ** 2) };
}

/** Notes what a reading tells while the full range is held, and the angle by a better one. */
export function noteHeld(zero: Zero, now: Telling, by: LumbarEstimate | null = null): Zero {
  const held = zero.held[now.key];
  const tellings = [...(held?.tellings ?? []), now].slice(-FRAMES);
  const better = [...(held?.better ?? []), ...(by ? [by] : [])].slice(-FRAMES);
  return { ...zero, held: { ...zero.held, [now.key]: { tellings, better } } };
}

/** A movement that was no whole repetition: what was told in it is forgotten. */
export const forgetHeld = (zero: Zero): Zero => ({ ...zero, held: {} });

const middleOf = ({ tellings }: Held, of: (each: Telling) => number): number =>
  median(tellings.map(of))!;

/** How likely what was told in a hold is, given the offset: by the better reading if there was one. */
function likelihood(held: Held, offset: number): number {
  const { tellings, better } = held;
  const degrees = middleOf(held, (each) => each.degrees);
  const { sureness } = tellings[0]!;
  const angle = median(better.map((each) => each.degrees));
  if (angle === null || better.length * 2 < tellings.length) {
    const { quiet, fault } = chances(degrees, offset, sureness);
    return quiet + fault;
  }
  const unsure = median(better.map((each) => each.uncertainty))!;
  return normal(degrees - offset - angle, noise(sureness) + unsure ** 2);
}

function learn(before: Seen, held: Held): Seen {
  const logs = before.logs.map(
    (log, i) => log + Math.log(Math.max(likelihood(held, OFFSETS[i]!), Number.MIN_VALUE)),
  );
  const told = [...before.told, middleOf(held, (each) => each.degrees)];
  const expected = [...before.expected, middleOf(held, (each) => each.expected)];
  return { told, expected, logs };
}

/** A repetition has ended: what was told in its hold is weighed in. */
export function learnZero({ held, seen }: Zero): Zero {
  const learnt = Object.entries(held).map(
    ([key, one]) => [key, learn(seen[key] ?? NOTHING_SEEN, one)] as const,
  );
  return { held: {}, seen: { ...seen, ...Object.fromEntries(learnt) } };
}
