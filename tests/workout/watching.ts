import { landmarkOf, type Joint, type Side } from '../../src/body/landmarks';
import type { Landmark, Pose } from '../../src/body/pose';
import type { LiveView } from '../../src/coach/report';
import { advance, beginSet } from '../../src/coach/set';
import type { Exercise } from '../../src/exercises/definition';
import type { Look } from '../../src/workout/framing';
import { moved } from '../support/person';

/** One frame as the workout sees it. */
export interface Frame extends Look {
  readonly pose: Pose;
  readonly view: LiveView;
}

/** What the coach makes of poses, frame by frame. */
export function looksAt(
  exercise: Exercise,
  poses: readonly Pose[],
  people: Look['people'] = null,
): Frame[] {
  let state = beginSet(exercise);
  return poses.map((pose) => {
    const [next, , view] = advance(exercise, state, pose);
    state = next;
    return { pose, view, people };
  });
}

/** Takes frames through a step, and gives what each told. */
export function follow<S, T>(
  frames: readonly Frame[],
  start: S,
  step: (state: S, frame: Frame) => readonly [S, T],
): T[] {
  let state = start;
  return frames.map((frame) => {
    const [next, told] = step(state, frame);
    state = next;
    return told;
  });
}

/** The body larger and elsewhere in its picture, in pixels; the hip's middle stays at dx = dy = 0. */
export const placed = (poses: readonly Pose[], scale: number, dx = 0, dy = 0): Pose[] =>
  poses.map((pose) => {
    const [cx, cy] = [pose.width / 2, pose.height / 2];
    const there = moved(pose, (l) => ({
      ...l,
      x: cx + (l.x - cx) * scale + dx,
      y: cy + (l.y - cy) * scale + dy,
    }));
    const { outline } = pose;
    return { ...there, outline: outline && { ...outline, torso: outline.torso * scale } };
  });

/** Changes some joints of one side. */
export const changed = (
  poses: readonly Pose[],
  side: Side,
  joints: readonly Joint[],
  change: (landmark: Landmark, pose: Pose) => Landmark,
): Pose[] => {
  const which = joints.map((joint) => landmarkOf(joint, side));
  return poses.map((pose) => moved(pose, (l, i) => (which.includes(i) ? change(l, pose) : l)));
};

/** The pose held still from 0 ms on. */
export const heldFor = (pose: Pose, ms: number, fps = 30): Pose[] =>
  Array.from({ length: Math.round((ms / 1000) * fps) + 1 }, (_, i) => ({
    ...pose,
    time: ((i * 1000) / fps) as Pose['time'],
  }));
