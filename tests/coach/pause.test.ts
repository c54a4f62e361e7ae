// @vitest-environment node
import { brief, cleanSet, isJudged, peaksOf } from '../support/plays';
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Pose } from '../../src/body/pose';
import { judge, reportOf } from '../../src/coach/judge';
import { isPause, PAUSE_MS } from '../../src/coach/pause';
import type { CoachEvent, LiveView, NotSeen } from '../../src/coach/report';
import { advance, beginSet, type SetState } from '../../src/coach/set';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import { cue, mirrored, play } from '../support/acting';
import { madeCheck, madeExercise } from '../support/made-up-exercise';
import { empty, inTurn, shifted } from '../support/person';
import { recordingOf } from '../support/sets';

const FPS = 15;
const LONG = PAUSE_MS + 1;
const SHORT = PAUSE_MS - 1;

interface Watched {
  readonly state: SetState;
  readonly events: readonly CoachEvent[];
  readonly views: readonly LiveView[];
}

function watch(exercise: Exercise, poses: readonly Pose[]): Watched {
  let state = beginSet(exercise);
  const events: CoachEvent[] = [];
  const views: LiveView[] = [];
  for (const pose of poses) {
    const [next, said, view] = advance(exercise, state, pose);
    state = next;
    events.push(...said);
    views.push(view);
  }
  return { state, events, views };
}

/** Parts of a set, a time apart, as they are recorded and judged again. */
const broken = (exercise: Exercise, parts: readonly (readonly Pose[])[], gapMs: number) =>
  watch(exercise, inTurn(parts, gapMs));

const last = ({ views }: Watched): LiveView => views.at(-1)!;

describe('a gap between two frames', () => {
  it('is a pause when it is longer than four seconds', () => {
    expect([isPause(0, 4000), isPause(0, 4001), isPause(-Infinity, 9000)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe.each(EXERCISES.filter(isJudged).map(brief))('a set of $id with a pause', (exercise) => {
  const [first, ...more] = cleanSet(exercise);
  const inHalf = Math.max(2, peaksOf(exercise).length);
  const cues = (more.length * inHalf) / (2 * peaksOf(exercise).length);
  const half = play([first!, ...more.slice(0, cues)], FPS);
  const sides = ({ state }: Watched) => state.reps.map(({ side }) => side);

  it('counts on, wherever the second half is done', () => {
    const places = [half, mirrored(half), half.map((pose) => shifted(pose, 200, -90))];
    for (const second of places) {
      const set = broken(exercise, [half, second], 30_000);
      expect(last(set)).toMatchObject({ count: inHalf * 2, short: 0 });
      expect(set.state.warnings.filter(({ level }) => level === 'warn')).toEqual([]);
    }
  });

  it('names the sides from where the camera is now', () => {
    const straight = sides(broken(exercise, [half, half], 30_000));
    const turned = sides(broken(exercise, [half, mirrored(half)], 30_000));
    const other = { left: 'right', right: 'left' } as const;
    const first = straight.slice(0, inHalf);
    expect(first.includes(null)).toBe(!exercise.alternates);
    expect(straight).toEqual([...first, ...first]);
    expect(turned).toEqual([...first, ...first.map((side) => side && other[side])]);
  });

  it('takes the neutral anew', () => {
    const whole = broken(exercise, [half, half.slice(0, 12)], 30_000).state;
    expect(whole.baseline.rests).toEqual([]);
    expect(whole.baseline.first).toBeNull();
    expect(whole.zero).toEqual({ held: {}, seen: {} });
    const through = broken(exercise, [half, half.slice(0, 12)], SHORT).state;
    expect(through.baseline.rests).toHaveLength(Math.min(5, inHalf));
  });

  it('is judged from its recording as it was live', () => {
    const frames = inTurn([half, mirrored(half)], 30_000);
    const recording = recordingOf(exercise, frames);
    const { curve: _, source, frames: count, durationMs, ...again } = judge(exercise, recording);
    const live = reportOf(exercise, watch(exercise, frames).state);
    const shape = ({ reps }: typeof again) => reps.map(({ side, complete }) => [side, complete]);
    expect(shape(again)).toEqual(shape(live));
    expect([source, count, durationMs > 30_000]).toEqual(['acted', frames.length, true]);
  });
});

describe('a pause', () => {
  const folded = { hip: 95, knee: 90, shoulder: 85, elbow: 175 };
  const START: KeyPose = { trunk: 5, near: folded };
  const high = (knee: number): KeyPose => ({
    ...START,
    near: { ...folded, hip: 178, knee },
    far: folded,
  });
  const plain = madeExercise();
  const strict = madeExercise({ checks: [madeCheck()] });
  const out = play([cue(START, 0, 1000), cue(high(90), 800, 1000)], FPS);
  const back = play([cue(high(90), 0, 500), cue(START, 800, 1000)], FPS);
  const still = play([cue(START, 0, 1000)], FPS);

  it('drops the movement under way, and no other one', () => {
    expect(last(broken(plain, [out, back], LONG))).toMatchObject({ count: 0, short: 0 });
    expect(last(broken(plain, [out, back], SHORT))).toMatchObject({ count: 1 });
    expect(last(broken(plain, [out, still, out], LONG)).hold!.heldMs).toBeLessThan(1500);
    expect(last(broken(plain, [out, still], LONG)).hold).toBeNull();
  });

  it('clears what was warned of in it, and keeps nothing of that', () => {
    const warned = play([cue(START, 0, 1000), cue(high(150), 800, 1000)], FPS);
    const set = broken(strict, [warned, still], LONG);
    const said = set.events.map((event) => [event.type, 'id' in event ? event.id : null]);
    expect(said).toContainEqual(['warning', 'knee-high']);
    expect(said).toContainEqual(['cleared', 'knee-high']);
    expect(set.state.warnings).toEqual([]);
    expect(last(set).active).toEqual([]);
  });

  it('keeps a warning of the start pose before it', () => {
    const resting = madeExercise({ checks: [madeCheck({ when: 'start' })] });
    const lying = play([cue({ ...START, near: { ...folded, knee: 150 } }, 0, 1500)], FPS);
    const { state } = broken(resting, [lying, still], LONG);
    expect(state.warnings).toMatchObject([{ id: 'knee-high', level: 'warn' }]);
    expect(state.warnings[0]!.toMs).toBeLessThan(1500);
  });

  it('is no blind stretch, and ends the one it cuts off', () => {
    const gone = still.map(empty);
    const stretches = ({ state }: Watched): NotSeen[] => [...state.notSeen];
    const [only, ...more] = stretches(broken(plain, [still, gone, still], LONG));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ reason: 'nobody' });
    expect(only!.toMs - only!.fromMs).toBeLessThan(1000);
    expect(stretches(broken(plain, [still, still], LONG))).toEqual([]);
  });

  it('makes nobody a stranger: who is there now is read as if for the first time', () => {
    const moved = mirrored(still).map((pose) => shifted(pose, -150, 100));
    const frames = inTurn([still, moved.slice(0, 1)], LONG);
    expect(watch(plain, frames).state.reader).toEqual(watch(plain, frames.slice(-1)).state.reader);
    expect(last(watch(plain, frames)).notSeen).toBeNull();
  });
});
