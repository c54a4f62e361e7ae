import { landmarkOf, LANDMARK_NAMES, type Joint, type Side } from './landmarks';
import type { Landmark } from './pose';

/** How fast the vote follows new evidence, ms: bursts of swapped limbs must not turn it. */
const VOTE_MS = 2000;
/**
 * The vote must pass this. On recordings of 28 rendered and real sets the near side's knee and elbow
 * are 0.05–0.8 more visible than the far side's, at worst 0.03 less for a moment.
 */
const SURE = 0.06;

/** Which of the two sides, as the model names them, looks nearer to the camera. */
export interface NamesState {
  readonly time: number;
  /** How much more visible the joints named left are than those named right, −1…1. */
  readonly vote: number;
  readonly front: Side | null;
}

const TELLING: readonly Joint[] = ['knee', 'elbow'];

function evidence(landmarks: readonly Landmark[]): number {
  const visible = (joint: Joint, side: Side) => landmarks[landmarkOf(joint, side)]!.visibility;
  const leads = TELLING.map((joint) => visible(joint, 'left') - visible(joint, 'right'));
  return leads.reduce((sum, lead) => sum + lead, 0) / leads.length;
}

const frontOf = (vote: number, before: Side | null): Side | null => {
  if (vote > SURE) return 'left';
  return vote < -SURE ? 'right' : before;
};

/** Follows which of the model's sides looks nearer; its near limbs are always the more visible ones. */
export function followNames(
  state: NamesState | null,
  landmarks: readonly Landmark[],
  time: number,
): NamesState {
  const now = evidence(landmarks);
  const share = state ? 1 - Math.exp(-Math.max(0, time - state.time) / VOTE_MS) : 1;
  const vote = state ? state.vote + share * (now - state.vote) : now;
  return { time, vote, front: frontOf(vote, state?.front ?? null) };
}

const swap = (name: string, from: string, to: string): string =>
  name
    .replace(from, to)
    .replace(from[0]!.toUpperCase() + from.slice(1), to[0]!.toUpperCase() + to.slice(1));

const otherName = (name: string): string =>
  /left/i.test(name) ? swap(name, 'left', 'right') : swap(name, 'right', 'left');

/** For each landmark the index of the same place on the body's other side. */
const OTHER = LANDMARK_NAMES.map((name) =>
  (LANDMARK_NAMES as readonly string[]).indexOf(otherName(name)),
);

/** The same places under the other side's names. */
export const renamed = (landmarks: readonly Landmark[]): Landmark[] =>
  OTHER.map((index) => landmarks[index]!);
