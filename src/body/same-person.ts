import { midOf } from './facing';
import { direction, distance, fold, type Point } from './geometry';
import type { Joint } from './landmarks';
import type { Landmark } from './pose';

/**
 * How far from one frame to the next shoulders, hips, knees and ankles go on average, in torso
 * lengths, and how many degrees the trunk turns, at most: now and for each second between the frames.
 * In recordings of real and rendered people it is 0.16 and 13° within 67 ms.
 */
const LEAP = { now: 0.4, perSecond: 1.2 };
const TURN = { now: 45, perSecond: 200 };
/** The trunk does not grow or shrink by so much in one frame; there 1.18. */
const GROWTH = 1.5;
/** Who stays for this long is the one to watch from now on, ms. */
const STAYS_MS = 800;

/** Where the person that is being watched was last seen. */
export interface Whereabouts {
  readonly time: number;
  readonly places: Readonly<Record<(typeof ANCHORS)[number], Point>>;
  /** Since when somebody else has been seen instead, null when not. */
  readonly strangerSince: number | null;
}

const ANCHORS = ['shoulder', 'hip', 'knee', 'ankle'] as const satisfies readonly Joint[];

const placesOf = (landmarks: readonly Landmark[]): Whereabouts['places'] => {
  const [shoulder, hip, knee, ankle] = ANCHORS.map((joint) => midOf(landmarks, joint));
  return { shoulder: shoulder!, hip: hip!, knee: knee!, ankle: ankle! };
};

const trunk = ({ hip, shoulder }: Whereabouts['places']): number => direction(hip, shoulder);
const length = ({ hip, shoulder }: Whereabouts['places']): number => distance(hip, shoulder);

function differs(was: Whereabouts, places: Whereabouts['places'], time: number): boolean {
  const [before, now] = [length(was.places), length(places)];
  const gap = Math.max(0, time - was.time) / 1000;
  const went = ANCHORS.reduce((sum, joint) => sum + distance(was.places[joint], places[joint]), 0);
  return (
    went / ANCHORS.length / before > LEAP.now + LEAP.perSecond * gap ||
    Math.abs(fold(trunk(places) - trunk(was.places))) > TURN.now + TURN.perSecond * gap ||
    Math.max(now / before, before / now) > GROWTH
  );
}

/**
 * Tells whether a frame shows somebody else than the frames before: the tracker jumps to who walks
 * past, or to an animal. The state to go on with, and whether it is a stranger.
 */
export function recognise(
  was: Whereabouts | null,
  landmarks: readonly Landmark[],
  time: number,
): [Whereabouts, stranger: boolean] {
  const places = placesOf(landmarks);
  if (!was || !differs(was, places, time)) return [{ time, places, strangerSince: null }, false];
  const strangerSince = was.strangerSince ?? time;
  if (time - strangerSince >= STAYS_MS) return [{ time, places, strangerSince: null }, false];
  return [{ ...was, strangerSince }, true];
}
