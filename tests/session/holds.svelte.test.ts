import { expect, test, vi } from 'vitest';
import type { Pose } from '../../src/body/pose';
import { judge } from '../../src/coach/judge';
import { exerciseById } from '../../src/exercises';
import type { LiveWorkout } from '../../src/session/workout.svelte';
import { asPlanned } from '../../src/workout/plan';
import { cue, play, type Cue } from '../support/acting';
import { at } from '../support/person';
import { settle } from './made-up';
import { MadeUpWorld } from './made-up-world';

// A minute of frames through the real coach: seconds of work for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FPS = 10;
const sit = exerciseById('wall-sit')!;
const { start, peak } = sit.poses;
let world: MadeUpWorld;

async function begin(changes = {}): Promise<LiveWorkout> {
  world = new MadeUpWorld(sit, true, { sets: 1, reps: 1, ...changes });
  return world.running();
}

async function act(...cues: Cue[]): Promise<void> {
  const poses: readonly Pose[] = play(cues, FPS);
  const from = world.clock + 1000 / FPS;
  for (const pose of poses) {
    const time = from + pose.time;
    world.engine.sees.set(time, at(pose, time));
    await world.frame(time);
    world.tick();
  }
}

const hold = (ms: number): Cue[] => [cue(peak, 1500, ms), cue(start, 1500, 1500)];

test('a hold is whole after the time that was chosen, live and judged again', async () => {
  const workout = await begin({ holdMs: 5000 });
  await act(cue(start, 0, 3500), ...hold(6500));
  await settle();
  expect(workout.stage).toBe('ended');
  const [set] = world.kept;
  expect(set).toMatchObject({ target: { holdMs: 5000, reps: 1 } });
  expect(set!.report.reps).toMatchObject([{ complete: true }]);
  expect(judge(asPlanned(sit, set!.target!), set!.recording)).toEqual(set!.report);
  // By the usual ten seconds it would not have been.
  expect(judge(sit, set!.recording).reps).toMatchObject([{ complete: false }]);
});

test('its ring and its seconds run while it lasts, and a longer plan asks for more', async () => {
  const workout = await begin({ holdMs: 12_000 });
  await act(cue(start, 0, 3500), cue(peak, 1500, 6000));
  expect(workout.holdSeconds).toBeGreaterThanOrEqual(4);
  await act(cue(peak, 0, 3000), cue(start, 1500, 1500));
  expect(workout).toMatchObject({ stage: 'set', shown: { count: 0, short: 1 } });
});

test('the plan can be changed before the set begins, and stays within it', async () => {
  const workout = await begin({ holdMs: 12_000 });
  workout.changePlan({ holdMs: 5000 });
  await act(cue(start, 0, 3500));
  expect(workout.stage).toBe('set');
  workout.changePlan({ holdMs: 30_000, reps: 2 });
  expect(workout.plan).toMatchObject({ holdMs: 5000, reps: 2 });
  await act(...hold(6500));
  expect(workout.shown.count).toBe(1);
});
