// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import { toPose } from '../../src/body/recording';
import { judge, reportOf as reportOfState } from '../../src/coach/judge';
import { advance, beginSet } from '../../src/coach/set';
import { cue, play } from '../support/acting';
import { madeCheck, madeExercise } from '../support/made-up-exercise';
import { empty } from '../support/person';
import { recordingOf } from '../support/sets';

const folded = { hip: 95, knee: 90, shoulder: 85, elbow: 175 };
const START: KeyPose = { trunk: 5, near: folded };
const FULL: KeyPose = { trunk: 5, near: { ...folded, hip: 178 }, far: folded };
const KNEE_HIGH: KeyPose = { ...FULL, near: { ...FULL.near, knee: 150 } };

const exercise = madeExercise({ checks: [madeCheck(), madeCheck({ id: 'rests', when: 'start' })] });
const poses = play(
  [
    cue(START, 0, 1000),
    cue(FULL, 800, 500),
    cue(START, 800, 500),
    cue(KNEE_HIGH, 800, 800),
    cue(START, 800, 500),
    cue(KNEE_HIGH, 800, 800),
  ],
  15,
).map((pose, i) => (i > 30 && i < 38 ? empty(pose) : pose));
const recording = recordingOf(exercise, poses);
const report = judge(exercise, recording);

describe('the report of a recording', () => {
  it('is what the set said while it went on', () => {
    let state = beginSet(exercise);
    const views = recording.frames.map((frame) => {
      const [next, , view] = advance(exercise, state, toPose(frame, 1280, 720));
      state = next;
      return view;
    });
    expect(report).toMatchObject(reportOfState(exercise, state));
    expect(report.reps).toHaveLength(views.at(-1)!.count);
    expect(report.curve).toEqual(
      views.map(({ main, backChange, lumbar }, i) => ({
        t: recording.frames[i]!.t,
        main,
        back: backChange,
        lumbar,
      })),
    );
  });

  it('says what it is of', () => {
    expect(report).toMatchObject({ exercise: 'made-up', source: 'acted', frames: poses.length });
    expect(report.durationMs).toBeCloseTo(((poses.length - 1) * 1000) / 15, 1);
    const later = recording.frames.map((frame) => ({ ...frame, t: frame.t + 90_000 }));
    const moved = judge(exercise, { ...recording, frames: later });
    expect(moved.durationMs).toBeCloseTo(report.durationMs, 6);
    expect(moved.reps).toHaveLength(report.reps.length);
  });

  it('has a warning that is still open, and all of them in the order of time', () => {
    const warnings = report.warnings.filter(({ level }) => level === 'warn');
    expect(warnings).toHaveLength(2);
    expect(warnings[1]!.toMs).toBeCloseTo(poses.at(-1)!.time, 1);
    const times = report.warnings.map(({ fromMs }) => fromMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(report.reps.map(({ faults }) => faults)).toEqual([[], ['knee-high']]);
  });

  it('keeps unseen moments out of the curve', () => {
    expect(report.curve[34]).toMatchObject({ main: null, back: null });
    expect(report.curve[40]!.main).not.toBeNull();
    expect(report.notSeen).toMatchObject([{ reason: 'nobody' }]);
  });

  it('is the same each time', () => {
    expect(judge(exercise, JSON.parse(JSON.stringify(recording)))).toEqual(report);
  });

  it('of nothing is empty', () => {
    expect(judge(exercise, { ...recording, frames: [] })).toMatchObject({
      reps: [],
      warnings: [],
      notSeen: [],
      curve: [],
      frames: 0,
      durationMs: 0,
    });
  });
});
