import type { Recording } from '../../../body/recording';
import type { Exercise } from '../../../exercises/definition';
import { CATALOGUE, isJudged } from '../catalogue';
import { drop, hideFar, mirror } from '../variants';

/** A sequence of key poses, and how a camera would have seen it. */
export interface Act {
  readonly exercise: string;
  /** The check whose fault pose is played; null for a clean set. */
  readonly check: string | null;
  readonly condition: string;
}

/** How a sequence is seen; landmarks tremble in all. */
export interface Condition {
  readonly name: string;
  readonly fps: number;
  readonly mirrored: boolean;
  readonly change: (recording: Recording) => Recording;
}

export const CONDITIONS: readonly Condition[] = [
  { name: '15fps', fps: 15, mirrored: false, change: (recording) => recording },
  { name: 'dropped', fps: 25, mirrored: false, change: (recording) => drop(recording, 0.2) },
  { name: 'mirrored', fps: 25, mirrored: true, change: mirror },
  { name: 'far-hidden', fps: 30, mirrored: false, change: hideFar },
];

/** Fault poses are played in one way, for time: in the one that showed a miss when two were tried. */
const FOR_FAULTS = '15fps';

/** From the front no limb is behind another one. */
const hasFarSide = ({ view, posture }: Exercise): boolean =>
  view !== 'front' && posture !== 'side-lying';

function actsOf(exercise: Exercise): Act[] {
  const seen = CONDITIONS.filter(({ name }) => name !== 'far-hidden' || hasFarSide(exercise));
  const act = (check: string | null, condition: string): Act => {
    return { exercise: exercise.id, check, condition };
  };
  return [
    ...seen.map(({ name }) => act(null, name)),
    ...exercise.checks.map(({ id }) => act(id, FOR_FAULTS)),
  ];
}

/** Every sequence: each exercise clean in each way, and each of its faults. */
export const acts = (): Act[] => CATALOGUE.filter(isJudged).flatMap(actsOf);

/** What a sequence is called in the report. */
export const nameOf = ({ exercise, check, condition }: Act): string =>
  ['acted', exercise, check ?? 'clean', condition].join('-');
