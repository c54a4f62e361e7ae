// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Pose } from '../../src/body/pose';
import { BREAK_MS } from '../../src/coach/movement';
import { advance, beginSet } from '../../src/coach/set';
import type { CoachEvent, LiveView } from '../../src/coach/report';
import { asPlanned, planOf } from '../../src/workout/plan';
import { cue, play, type Cue } from '../support/acting';
import { madeCheck, madeExercise, RULE } from '../support/made-up-exercise';
import { empty } from '../support/person';
import { reportOf } from '../support/sets';

const folded = { hip: 95, knee: 90, shoulder: 85, elbow: 175 };
const START: KeyPose = { trunk: 5, near: folded };
const POSE: KeyPose = { trunk: 5, near: { ...folded, hip: 175 }, far: folded };
/** Out of the pose, and not in the start pose either. */
const BETWEEN: KeyPose = { trunk: 5, near: { ...folded, hip: 140 }, far: folded };
const STANDING: KeyPose = { trunk: 90, near: { hip: 178, knee: 176, shoulder: 4, elbow: 172 } };
const HOLD_MS = 5000;
/** Who is in the pose at once has so much more to hold, ms, until it is seen that they stay. */
const SETTLING = 900;

const dose = { sets: 1, reps: 1, perSide: false, holdMs: HOLD_MS, restMs: 0 };
const held = madeExercise({ kind: 'hold', dose, rep: { ...RULE, minMs: 1500 } });

const report = (cues: readonly Cue[], fps = 30, exercise = held) =>
  reportOf(exercise, play([cue(START, 0, 1500), ...cues], fps));

function live(poses: readonly Pose[], exercise = held) {
  let state = beginSet(exercise);
  const views: LiveView[] = [];
  const events: CoachEvent[] = [];
  for (const pose of poses) {
    const [next, told, view] = advance(exercise, state, pose);
    state = next;
    views.push(view);
    events.push(...told);
  }
  return { views, events };
}

describe('a hold', () => {
  it.each([4, 10, 15, 30, 60])('is whole once the pose was held for its time, at %i fps', (fps) => {
    const { reps } = report([cue(POSE, 600, HOLD_MS + SETTLING), cue(START, 600, 800)], fps);
    expect(reps).toMatchObject([{ complete: true, broken: false, clean: true }]);
    expect(reps[0]!.heldMs!).toBeGreaterThanOrEqual(HOLD_MS);
    expect(reps[0]!.heldMs!).toBeLessThan(HOLD_MS + 500 + 3000 / fps);
  });

  it('is not held on the way in and out, slow as it may be', () => {
    const { reps } = report([cue(POSE, 2000, HOLD_MS), cue(START, 2000, 800)]);
    expect(Math.abs(reps[0]!.heldMs! - HOLD_MS)).toBeLessThan(0.1 * HOLD_MS);
  });

  it('that is too short is reported with its time, and not counted', () => {
    const { reps } = report([cue(POSE, 600, HOLD_MS - 1000), cue(START, 600, 800)]);
    expect(reps).toMatchObject([{ complete: false }]);
    expect(reps[0]!.heldMs!).toBeGreaterThan(3000);
  });

  it('is not mentioned when the pose was passed through', () => {
    // Out of the start pose and into the pose for less than the shortest hold, and away from the mat.
    const { reps } = report([cue(POSE, 600, 400), cue(STANDING, 600, 4000)]);
    expect(reps).toEqual([]);
  });

  it('forgives a break of less than a second, without its time', () => {
    const { reps } = report([
      cue(POSE, 600, 3500),
      cue(BETWEEN, 200, 400),
      cue(POSE, 200, 3500),
      cue(START, 600, 800),
    ]);
    expect(reps).toMatchObject([{ complete: true, broken: false }]);
    expect(reps[0]!.heldMs!).toBeLessThan(6700);
  });

  it('is over after a break of more than a second, and begins anew from the pose itself', () => {
    const { reps } = report([
      cue(POSE, 600, 3000),
      cue(BETWEEN, 200, BREAK_MS + 700),
      cue(POSE, 200, HOLD_MS + SETTLING),
      cue(START, 600, 800),
    ]);
    expect(reps.map(({ complete }) => complete)).toEqual([false, true]);
  });

  it('counts as its pose is left, wherever people go', () => {
    const { reps } = report([cue(POSE, 600, HOLD_MS + SETTLING), cue(STANDING, 800, 3000)]);
    expect(reps).toMatchObject([{ complete: true }]);
  });

  it('counts for who goes straight into the pose', () => {
    const poses = play([cue(POSE, 0, HOLD_MS + SETTLING), cue(BETWEEN, 300, 2500)], 30);
    expect(reportOf(held, poses).reps).toMatchObject([{ complete: true }]);
    const { events } = live(poses);
    expect(events.filter(({ type }) => type === 'rep')).toHaveLength(1);
  });

  it('that is under way as the set ends is in the report', () => {
    const { reps } = report([cue(POSE, 600, HOLD_MS + SETTLING)]);
    expect(reps).toMatchObject([{ complete: true }]);
    expect(report([cue(POSE, 600, 500)]).reps).toEqual([]);
  });

  it('does not take time that was not seen for held', () => {
    const poses = play([cue(START, 0, 1500), cue(POSE, 600, 7000), cue(START, 600, 800)], 30);
    const hidden = poses.map((pose) => (pose.time > 3000 && pose.time < 6500 ? empty(pose) : pose));
    const { reps } = reportOf(held, hidden);
    expect(reps).toMatchObject([{ complete: false }]);
    expect(reps[0]!.heldMs!).toBeLessThan(4500);
  });

  it('tells live how long it has lasted, growing steadily and standing still in a break', () => {
    const { views } = live(
      play([
        cue(START, 0, 1500),
        cue(POSE, 600, 3500),
        cue(BETWEEN, 200, 400),
        cue(POSE, 200, 3500),
      ]),
    );
    const told = views.flatMap(({ hold }) => (hold ? [hold.heldMs] : []));
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.at(-1)!).toBeGreaterThan(HOLD_MS);
  });

  it('lasts as long as the plan says', () => {
    const planned = asPlanned(held, planOf(held, { holdMs: 3000 }));
    const cues = [cue(POSE, 600, 3900), cue(START, 600, 800)];
    expect(report(cues, 30, planned).reps).toMatchObject([{ complete: true }]);
    expect(report(cues).reps).toMatchObject([{ complete: false }]);
    expect(asPlanned(held, planOf(held))).toBe(held);
  });

  it('is warned of what happens in it at once', () => {
    const checked = madeExercise({ ...held, checks: [madeCheck({ when: 'hold' })] });
    const bent: KeyPose = { ...POSE, near: { ...folded, hip: 175, knee: 150 } };
    const { events } = live(play([cue(START, 0, 1500), cue(bent, 600, 2000)]), checked);
    expect(events.some((event) => event.type === 'warning' && event.level === 'warn')).toBe(true);
  });
});

describe('a repetition', () => {
  it('tells how long its full range was held', () => {
    const plain = madeExercise();
    const { reps } = report([cue(POSE, 600, 2000), cue(START, 600, 800)], 30, plain);
    expect(reps[0]!.heldMs!).toBeGreaterThan(1900);
    expect(reps[0]!.heldMs!).toBeLessThan(2600);
  });
});

describe('what is guided', () => {
  const { rep: _, ...rest } = madeExercise({ kind: 'guided', checks: [] });

  it('is neither counted nor judged, nor called unseen', () => {
    const poses = play([cue(START, 0, 1500), cue(POSE, 600, 3000), cue(START, 600, 800)]);
    const { views, events } = live([...poses.map(empty), ...poses], rest);
    expect(events).toEqual([]);
    expect(views.at(-1)).toMatchObject({ count: 0, phase: 'waiting', hold: null, notSeen: null });
    expect(reportOf(rest, poses)).toMatchObject({ reps: [], warnings: [], notSeen: [] });
  });
});
