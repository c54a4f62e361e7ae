import { beforeEach, describe, expect, test, vi } from 'vitest';
import { between, type KeyPose } from '../../src/body/figure';
import type { Pose } from '../../src/body/pose';
import { judge } from '../../src/coach/judge';
import { sensitised } from '../../src/coach/sensitivity';
import { exerciseById } from '../../src/exercises';
import type { LiveWorkout } from '../../src/session/workout.svelte';
import { Trouble } from '../../src/troubles';
import { cue, play, type Cue } from '../support/acting';
import { at, empty } from '../support/person';
import { settle } from './made-up';
import { MadeUpWorld } from './made-up-world';

// Minutes of frames through the real coach: seconds of work for a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const FPS = 10;
const bridge = exerciseById('glute-bridge')!;
const bird = exerciseById('bird-dog')!;
const { start, peak } = bridge.poses;

const rep = (pose: KeyPose, rest: KeyPose): Cue[] => [cue(pose, 1500, 1500), cue(rest, 1500, 800)];
const reps = (count: number): Cue[] => Array.from({ length: count }, () => rep(peak, start)).flat();
const still = (ms: number): Cue[] => [cue(start, 0, ms)];

let world: MadeUpWorld;
let workout: LiveWorkout;

async function begin(exercise = bridge, changes = {}): Promise<void> {
  world = new MadeUpWorld(exercise, true, { sets: 2, reps: 2, ...changes });
  workout = await world.running();
}

/** Shows poses from now on, with ticks between them. */
async function show(poses: readonly Pose[]): Promise<void> {
  const from = world.clock + 1000 / FPS;
  for (const pose of poses) {
    const time = from + pose.time;
    world.engine.sees.set(time, at(pose, time));
    await world.frame(time);
    world.tick();
  }
}

const act = (...cues: Cue[]): Promise<void> => show(play(cues, FPS));
const nobody = (ms: number): Promise<void> => show(play(still(ms), FPS).map(empty));
const types = (): string[] => world.told.map(({ type }) => type);

beforeEach(() => begin());

describe('hands free', () => {
  test('a whole workout: framing, set, rest, framing, set, over', async () => {
    expect(workout.stage).toBe('framing');
    await nobody(1000);
    expect(workout.direction).toBe('step-in');
    await act(...still(3500));
    expect(workout).toMatchObject({ stage: 'set', set: 1, direction: null });
    await act(...reps(2));
    expect(workout).toMatchObject({ stage: 'rest', set: 2, done: [{ counted: 2 }] });
    expect(workout.restLeft).toBeGreaterThan(40);
    world.wait(45_000);
    expect(workout).toMatchObject({ stage: 'framing', set: 2, restLeft: null });
    await act(...still(3500), ...reps(2));
    await settle();
    expect(workout.stage).toBe('ended');
    expect(types().filter((type) => type !== 'direction' && type !== 'rest-left')).toEqual([
      'ready',
      'set-over',
      'rest',
      'next-set',
      'ready',
      'set-over',
      'over',
    ]);
    expect(world.kept).toHaveLength(2);
    expect(workout.ending).toMatchObject({
      setIds: world.kept.map(({ id }) => id),
      setId: world.kept[1]!.id,
    });
    expect(world.source.stops).toBe(1);
    expect(world.screenOn).toBe(false);
  });

  test('the ring fills while the start pose is held', async () => {
    const shares: number[] = [];
    workout.ring = ({ opening }) => workout.stage === 'framing' && shares.push(opening);
    await act(...still(3500));
    expect(shares.at(-1)).toBe(1);
    expect(new Set(shares).size).toBeGreaterThan(15);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('who begins without waiting is counted from the first repetition on', async () => {
    await act(...still(700), ...reps(1));
    expect(workout).toMatchObject({ stage: 'set', shown: { count: 1 } });
    const counts = world.sounded.filter(
      ({ sound }) => sound.kind === 'tone' && sound.tone === 'count',
    );
    expect(counts).toHaveLength(1);
  });

  test('a half movement before the set is no part of it', async () => {
    const half = between(start, peak, 0.75);
    await act(...still(700), cue(half, 1500, 500), cue(start, 1500, 100));
    expect(workout.stage).toBe('framing');
    await act(...still(4500), ...reps(2));
    expect(world.kept[0]!.report.reps.map(({ complete }) => complete)).toEqual([true, true]);
  });

  test('who leaves while being counted in begins again', async () => {
    await begin(bridge, { countInSeconds: 5 });
    await act(...still(3000));
    expect(workout).toMatchObject({ stage: 'count-in', countIn: 5 });
    await nobody(1500);
    expect(workout).toMatchObject({ stage: 'framing', countIn: null });
    await act(...still(3000));
    expect(workout.stage).toBe('count-in');
    await act(...still(5000));
    expect(workout.stage).toBe('set');
  });

  test('names the side that is due', async () => {
    await begin(bird);
    const { start: rest, peak: left, otherPeak: right } = bird.poses;
    expect(workout.side).toBe('left');
    await act(cue(rest, 0, 4000), ...rep(left, rest));
    expect(workout).toMatchObject({ stage: 'set', side: 'right', shown: { left: 1, right: 0 } });
    await act(...rep(right!, rest));
    expect(workout).toMatchObject({ side: 'left', shown: { left: 1, right: 1 } });
  });
});

describe('a kept set', () => {
  test('has the very counts and warnings of its recording judged again', async () => {
    const fault = bridge.poses.faults['over-extended']!;
    await act(...still(3500), ...reps(1), ...rep(fault, start));
    const [set] = world.kept;
    expect(set!.report).toEqual(judge(bridge, set!.recording));
    expect(set!.report.reps).toHaveLength(2);
    const live = world.sounded.filter(
      ({ sound }) => sound.kind === 'tone' && sound.tone === 'warn',
    );
    expect(set!.report.warnings.some(({ level }) => level === 'warn')).toBe(live.length > 0);
    expect(live.length).toBeGreaterThan(0);
  });

  test('begins with its start pose, at 0, and not with the way there', async () => {
    await nobody(5000);
    await act(...still(3500), ...reps(2));
    const { frames } = world.kept[0]!.recording;
    expect(frames[0]!.t).toBe(0);
    const way = frames.filter(({ lm }) => lm === null);
    expect(way.length).toBeLessThan(FPS);
    expect(frames.at(-1)!.t).toBeGreaterThan(12_000);
    expect(frames.at(-1)!.t).toBeLessThan(15_000);
    expect(world.kept[0]!.report.notSeen).toEqual([]);
  });

  test('was written to the disk while it ran, from its first frame on', async () => {
    await act(...still(3500), ...reps(1));
    expect(world.drafts).toHaveLength(1);
    expect(world.drafted.length).toBeGreaterThan(7 * FPS);
    expect(world.drafted[0]!.t).toBe(0);
    await act(...reps(1));
    expect(world.kept[0]!.recording.frames).toEqual(world.drafted);
    expect(world.kept[0]!.id).toBe(world.drafts[0]!.id);
  });

  test('says of which workout it is, what was asked, and how early it warned', async () => {
    await begin();
    world.sensitivity = 'late';
    workout = await world.running();
    await act(...still(3500));
    workout.changePlan({ sets: 3 });
    await act(...reps(2));
    workout.next();
    await act(...still(3500), ...reps(2));
    const [first, second] = world.kept;
    const target = { reps: 2, perSide: false, holdMs: 5000 };
    expect(first).toMatchObject({ workout: { set: 1, sets: 3 }, target, sensitivity: 'late' });
    expect(second!.workout).toEqual({ ...first!.workout, set: 2 });
    expect(first!.report).toEqual(judge(sensitised(bridge, 'late'), first!.recording));
  });
});

describe('a pause', () => {
  beforeEach(async () => {
    await act(...still(3500), ...reps(1));
  });

  test('comes with leaving, and holding the start pose goes on; nothing is lost', async () => {
    await nobody(3500);
    expect(workout).toMatchObject({ stage: 'paused', pausedWhy: 'left', shown: { count: 1 } });
    const recorded = world.drafted.length;
    await nobody(20_000);
    expect(world.drafted).toHaveLength(recorded);
    await act(...still(3000));
    expect(workout).toMatchObject({ stage: 'set', pausedWhy: null });
    await act(...reps(1));
    const [set] = world.kept;
    expect(set!.report.reps.filter(({ complete }) => complete)).toHaveLength(2);
    expect(set!.report).toEqual(judge(bridge, set!.recording));
  });

  test('the start pose that ended it belongs to the set', async () => {
    await nobody(3500);
    const recorded = world.drafted.length;
    await act(...still(3000));
    const gained = world.drafted.length - recorded;
    expect(gained).toBeGreaterThanOrEqual(2 * FPS);
    expect(gained).toBeLessThanOrEqual(4 * FPS);
  });

  test('asked for and ended by a button keeps what lay between out of the set', async () => {
    workout.pause();
    expect(workout).toMatchObject({ stage: 'paused', pausedWhy: 'asked' });
    const recorded = world.drafted.length;
    const half = between(start, peak, 0.75);
    await act(...still(2500), cue(half, 1500, 500), cue(start, 1500, 100));
    expect(workout).toMatchObject({ stage: 'paused', opening: 0, direction: null });
    expect(world.drafted).toHaveLength(recorded);
    workout.resume();
    expect(workout.stage).toBe('set');
    expect(workout.shown.count).toBe(1);
    await act(...still(1000));
    expect(workout).toMatchObject({ stage: 'set', shown: { count: 1 } });
    await act(...reps(1));
    expect(world.kept[0]!.report.reps.filter(({ complete }) => complete)).toHaveLength(2);
  });

  test.each<[string, () => void | Promise<void>]>([
    ['by leaving', () => nobody(5000)],
    ['by a button', () => workout.pause()],
  ])('begun %s ends with a repetition from the start pose, and that counts', async (_, rest) => {
    await rest();
    expect(workout.stage).toBe('paused');
    await act(...still(0), ...reps(1), ...still(300));
    expect(workout.stage).toBe('rest');
    expect(workout.done).toMatchObject([{ counted: 2 }]);
    const [set] = world.kept;
    expect(set!.report).toEqual(judge(bridge, set!.recording));
    expect(set!.report.reps.filter(({ complete }) => complete)).toHaveLength(2);
  });

  test('comes with a hidden page and with pictures that stay away', async () => {
    world.hide?.(true);
    expect(workout.pausedWhy).toBe('hidden');
    world.hide?.(false);
    await act(...still(3000));
    expect(workout.stage).toBe('set');
    world.wait(4100);
    expect(workout.pausedWhy).toBe('interrupted');
  });

  test('of a quarter of an hour with nobody there ends all and keeps the set', async () => {
    await nobody(3500);
    world.wait(901_000);
    await settle();
    expect(workout.stage).toBe('ended');
    expect(world.kept).toHaveLength(1);
    expect(world.source.stops).toBe(1);
  });
});

test('an easier version that was offered stays to be read until the next set', async () => {
  await begin(bridge, { reps: 8 });
  const arched = rep(bridge.poses.faults['over-extended']!, start);
  await act(...still(3500), ...arched);
  expect(workout.easier).toBeNull();
  await act(...Array.from({ length: 7 }, () => arched).flat());
  expect(workout).toMatchObject({ stage: 'rest', easier: bridge.easier });
  workout.next();
  await act(...still(3500));
  expect(workout).toMatchObject({ stage: 'set', easier: null });
});

describe('other ends', () => {
  test('stop in the first framing keeps nothing', async () => {
    await act(...still(500));
    workout.stop();
    await settle();
    expect(workout.ending).toEqual({ setIds: [], setId: null, trouble: null, unsaved: null });
    expect(world.drafts).toEqual([]);
  });

  test('stop in a rest ends with the set before it', async () => {
    await act(...still(3500), ...reps(2));
    workout.stop();
    await settle();
    expect(workout.ending?.setIds).toEqual([world.kept[0]!.id]);
  });

  test('a camera lost in the second set keeps both', async () => {
    await act(...still(3500), ...reps(2));
    workout.next();
    await act(...still(3500), ...reps(1));
    world.source.end(new Trouble('camera-unplugged'));
    await settle();
    expect(world.kept).toHaveLength(2);
    expect(workout.ending).toMatchObject({ trouble: { code: 'camera-unplugged' } });
  });

  test('a camera lost in the framing of the second set ends with the first', async () => {
    await act(...still(3500), ...reps(2));
    workout.next();
    await nobody(500);
    world.source.end(new Trouble('camera-unplugged'));
    await settle();
    expect(workout.stage).toBe('ended');
    expect(workout.ending).toMatchObject({
      setIds: [world.kept[0]!.id],
      trouble: { code: 'camera-unplugged' },
    });
  });

  test('leaving the screen in mid-set keeps it', async () => {
    await act(...still(3500), ...reps(1));
    workout.abandon();
    await settle();
    expect(world.kept).toHaveLength(1);
  });

  test('a set that was begun by the button and not moved in is not kept when somebody leaves', async () => {
    workout.start();
    await nobody(500);
    workout.abandon();
    await settle();
    expect(world.kept).toEqual([]);
    expect(world.discarded).toBe(1);
  });
});

describe('for programs', () => {
  test('each sound knows the frame that brought it; a tick of the rest has none', async () => {
    await act(...still(3500), ...reps(2));
    world.wait(43_000);
    const tones = world.sounded.flatMap((each) =>
      each.sound.kind === 'tone' ? [{ ...each, tone: each.sound.tone }] : [],
    );
    const count = tones.find(({ tone }) => tone === 'count')!;
    expect(count.frame).toEqual({ mediaMs: count.atMs, cameMs: count.atMs });
    expect(tones.findLast(({ tone }) => tone === 'tick')!.frame).toBeNull();
  });

  test('others are looked for once a second while somebody finds the place, never in a set', async () => {
    await act(...still(4000), ...reps(1));
    const looks = world.engine.wanted.map((options) => options?.people === true);
    const ready = world.log!.told.find(({ event }) => event.type === 'ready')!.atMs;
    const inFraming = world.engine.asked.map((time) => time <= ready);
    expect(looks.filter((look, i) => look && inFraming[i])).toHaveLength(3);
    expect(looks.filter((look, i) => look && !inFraming[i])).toHaveLength(0);
  });
});

test('nothing is set anew with every frame', async () => {
  await act(...still(3500));
  let drawn = 0;
  const over = $effect.root(() => {
    $effect(() => {
      void [workout.stage, workout.plan, workout.set, workout.done, workout.side, workout.hand];
      void [workout.direction, workout.opening, workout.restLeft, workout.pausedWhy, workout.shown];
      drawn += 1;
    });
  });
  await settle();
  await act(...still(4000));
  await settle();
  expect(drawn).toBe(1);
  over();
});

test('a hold is told in seconds, and drawn in shares', async () => {
  const holds: number[] = [];
  await act(...still(3500));
  workout.ring = ({ hold }) => hold !== null && holds.push(hold);
  await act(cue(peak, 1500, 3500));
  expect(workout.holdSeconds).toBeGreaterThanOrEqual(3);
  expect(Math.max(...holds)).toBeGreaterThan(0.6);
  await act(cue(start, 1500, 1000));
  expect(workout.holdSeconds).toBeNull();
});
