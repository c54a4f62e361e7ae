import { opposite, type Side } from '../../../body/landmarks';
import { toRecordedFrame, type Recording } from '../../../body/recording';
import { play, type Cue } from '../../../coach/acting';
import { judge } from '../../../coach/judge';
import { brief, cleanSet, faultySet } from '../../../coach/plays';
import type { Check, Exercise } from '../../../exercises/definition';
import { definitionOf } from '../catalogue';
import type { Subject } from '../subject';
import type { TrueRep } from '../truth';
import { dice, tremble } from '../variants';
import { CONDITIONS, nameOf, type Act, type Condition } from './acts';
import { movementsIn, sideOf, type Played } from './movements';

/**
 * What landmarks tremble by, standard deviation ÷ torso: three times what the model’s do when a rendered
 * body keeps still (0.3 %, the median over joints of sixteen sets).
 */
const TREMBLE = 0.01;
/** Movements take between this share of their usual time and half as much again. */
const SLOWEST = 0.8;

/** A seed of its own for each sequence, the same in every run. */
const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483646, 7) + 1;

/** The same play, its movements quicker and slower; a pose is held as long as it was. */
function uneven(cues: readonly Cue[], seed: number): Cue[] {
  const next = dice(seed);
  return cues.map((cue) => ({ ...cue, moveMs: cue.moveMs * (SLOWEST + 0.5 * next()) }));
}

const recordingOf = (exercise: Exercise, cues: readonly Cue[], fps: number): Recording => {
  const poses = play(cues, fps);
  const { width, height } = poses[0]!;
  return {
    format: 'backline-recording',
    version: 1,
    exercise: exercise.id,
    source: 'acted',
    width,
    height,
    engine: 'acted',
    model: 'none',
    frames: poses.map(toRecordedFrame),
  };
};

const seenFrom = (side: Side | null, { mirrored }: Condition): Side | null =>
  side && mirrored ? opposite(side) : side;

/** The sides of a clean set; where a measure tells them, as it does when nothing trembles. */
function sidesOf(exercise: Exercise, played: readonly Played[], recording: Recording) {
  if (!exercise.sideBy) return played.map((each) => sideOf(each, exercise));
  const { reps } = judge(brief(exercise), recording);
  return played.map((_, i) => reps[i]?.side ?? null);
}

/** What a movement of a set that shows a fault is: the fault lies in the last one. */
function faulty({ startMs, endMs }: Played, check: Check, isLast: boolean): TrueRep {
  const fault = { name: check.id, degrees: 1, fromMs: null };
  return isLast
    ? { startMs, endMs, side: null, complete: null, faults: [fault] }
    : { startMs, endMs, side: null, complete: true, faults: [] };
}

const cleanReps = (played: readonly Played[], sides: readonly (Side | null)[]): TrueRep[] =>
  played.map(({ startMs, endMs }, i) => {
    return { startMs, endMs, side: sides[i] ?? null, complete: true, faults: [] };
  });

/** Plays a sequence as its condition shows it, with what really happens in it. */
export function acted(act: Act): { readonly subject: Subject; readonly recording: Recording } {
  const [name, exercise] = [nameOf(act), definitionOf(act.exercise)!];
  const condition = CONDITIONS.find((each) => each.name === act.condition)!;
  const check = exercise.checks.find(({ id }) => id === act.check);
  const seed = seedOf(name);
  const cues = uneven(check ? faultySet(exercise, check) : cleanSet(exercise), seed);
  const played = movementsIn(cues, exercise);
  const plain = recordingOf(exercise, cues, condition.fps);
  const sides = sidesOf(exercise, played, plain).map((side) => seenFrom(side, condition));
  const reps = check
    ? played.map((each, i) => faulty(each, check, i === played.length - 1))
    : cleanReps(played, sides);
  const truth = { exercise: exercise.id, source: name, turned: false, reps };
  const spine = { holds: played.map(({ hold }) => hold), lumbar: [] };
  const subject: Subject = { name, group: 'acted', truth, scene: null, spine };
  return { subject, recording: condition.change(tremble(plain, TREMBLE, seed)) };
}
