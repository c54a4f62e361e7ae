import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Exercise } from '../../src/exercises/definition';
import rotation from '../../src/exercises/lumbar-rotation-stretch';
import tilt from '../../src/exercises/pelvic-tilt';
import walking from '../../src/exercises/walking';
import { LiveWorkout } from '../../src/session/workout.svelte';
import { Trouble } from '../../src/troubles';
import { summaryOf } from '../../src/storage/stored-set';
import type { PlanChanges } from '../../src/workout/plan';
import { settle } from './made-up';
import { MadeUpWorld } from './made-up-world';

let world: MadeUpWorld;
let workout: LiveWorkout;
const opened = vi.fn();

async function begin(exercise: Exercise, changes: PlanChanges = {}): Promise<void> {
  world = new MadeUpWorld(exercise, true, changes);
  const openSource = world.openSource;
  Object.assign(world, {
    openSource: () => {
      opened();
      return openSource();
    },
    loadEngine: () => {
      opened();
      return new Promise(() => undefined);
    },
  });
  workout = new LiveWorkout(exercise, world);
  await workout.begin();
}

const said = (): string[] =>
  world.sounded.flatMap(({ sound }) => (sound.kind === 'speech' ? [sound.text] : []));

beforeEach(() => opened.mockClear());

describe('a stretch that the clock leads', () => {
  test('a whole workout: time to lie down, both sides, rest, both sides, over, no camera', async () => {
    await begin(rotation, { sets: 2, reps: 1, holdMs: 10_000, restMs: 20_000 });
    expect(workout).toMatchObject({ stage: 'count-in', countIn: 10, source: null });
    expect(world.screenOn).toBe(true);
    world.wait(10_000);
    expect(workout).toMatchObject({ stage: 'set', set: 1 });
    world.wait(500);
    expect(workout.pace).toMatchObject({ part: 'out', side: 'left', repetition: 1, of: 2 });
    world.wait(6000);
    expect(workout.pace).toMatchObject({ part: 'hold', seconds: 8, partMs: 10_000 });
    world.wait(31_500);
    expect(workout).toMatchObject({ stage: 'rest', set: 2, pace: null, done: [{ counted: 2 }] });
    world.wait(20_000);
    expect(workout).toMatchObject({ stage: 'set', set: 2 });
    world.wait(38_000);
    await settle();
    expect(workout.stage).toBe('ended');
    expect(opened).not.toHaveBeenCalled();
    expect(world.screenOn).toBe(false);
    expect(world.drafts).toEqual([]);
    expect(workout.ending).toMatchObject({ setIds: world.kept.map(({ id }) => id) });
    expect(world.kept).toHaveLength(2);
    const once = ['Left. Across', 'Hold', 'And back', 'Right. Across', 'Hold', 'And back'];
    expect(said()).toEqual([
      ...once,
      'Set 1 of 2 done. 2 counted.',
      'Rest for 20 seconds',
      '10 seconds',
      'Set 2 of 2',
      ...once,
      'Set 2 of 2 done. 2 counted.',
      'All sets done. Well done.',
    ]);
  });

  test('is kept as counted by the clock, judged by nobody', async () => {
    await begin(rotation, { reps: 1, holdMs: 10_000 });
    workout.start();
    world.wait(60_000);
    await settle();
    const [set] = world.kept;
    expect(set).toMatchObject({
      exercise: 'lumbar-rotation-stretch',
      source: 'clock',
      workout: { set: 1, sets: 1 },
      target: { reps: 1, perSide: true, holdMs: 10_000 },
      recording: { frames: [] },
      report: { by: 'clock', frames: 0, curve: [], warnings: [], durationMs: 38_000 },
    });
    expect(set!.report.reps).toMatchObject([
      { side: 'left', heldMs: 10_000, complete: true, clean: false },
      { side: 'right', heldMs: 10_000, complete: true, clean: false },
    ]);
    expect(summaryOf(set!)).toMatchObject({ by: 'clock', counted: 2, clean: 0, short: 0 });
  });

  test('begins at once when asked, and pauses, goes on and ends as asked', async () => {
    await begin(rotation, { reps: 2, holdMs: 10_000 });
    workout.start();
    expect(workout.stage).toBe('set');
    world.wait(9000);
    workout.pause();
    world.wait(60_000);
    expect(workout).toMatchObject({ stage: 'paused', pausedWhy: 'asked', pace: { seconds: 5 } });
    workout.resume();
    world.wait(3000);
    workout.stop();
    await settle();
    expect(workout.stage).toBe('ended');
    expect(world.kept[0]!.report).toMatchObject({
      durationMs: 12_000,
      reps: [{ side: 'left', heldMs: 8000, complete: false }],
    });
  });

  test('pauses behind a hidden page, for nobody is led there', async () => {
    await begin(rotation);
    workout.start();
    world.wait(1000);
    world.hide!(true);
    expect(workout).toMatchObject({ stage: 'paused', pausedWhy: 'hidden' });
    world.hide!(false);
    workout.resume();
    expect(workout.stage).toBe('set');
  });

  test('who stops before anything was held leaves no trace', async () => {
    await begin(rotation);
    workout.start();
    world.wait(2000);
    workout.stop();
    await settle();
    expect(world.kept).toEqual([]);
    expect(workout.ending).toMatchObject({ setId: null, trouble: null });
  });

  test('a set that cannot be saved says so', async () => {
    await begin(rotation, { reps: 1 });
    world.keepTrouble = new Trouble('storage-failed');
    workout.start();
    world.wait(60_000);
    await settle();
    expect(workout.ending).toMatchObject({ unsaved: world.keepTrouble });
  });
});

describe('an exercise whose repetitions the person counts', () => {
  test('counts each, and ends with the last', async () => {
    await begin(tilt, { reps: 3 });
    workout.start();
    for (let i = 0; i < 2; i++) {
      world.wait(5000);
      workout.count();
    }
    expect(workout.pace).toMatchObject({ repetition: 3, of: 3, counted: 2 });
    world.wait(4000);
    workout.count();
    await settle();
    expect(workout.stage).toBe('ended');
    expect(world.kept[0]!.report).toMatchObject({ by: 'person', durationMs: 14_000 });
    expect(world.kept[0]!.report.reps.map(({ endMs }) => endMs)).toEqual([5000, 10_000, 14_000]);
    expect(said()).toEqual(
      expect.arrayContaining(['Press down', 'Let it rise', 'Set over. 3 counted.']),
    );
  });
});

describe('a walk', () => {
  const minutes = (count: number): number => count * 60_000;

  test('tells its half and its end, behind a hidden page as well, and is kept in minutes', async () => {
    await begin(walking, { holdMs: minutes(4) });
    workout.start();
    world.wait(1000);
    world.hide!(true);
    expect(workout.stage).toBe('set');
    world.wait(minutes(4));
    await settle();
    expect(said()).toEqual(expect.arrayContaining(['Go', 'Halfway', 'Done. 4 minutes.']));
    expect(world.kept.at(-1)!.report).toMatchObject({
      by: 'clock',
      durationMs: minutes(4),
      reps: [{ complete: true, heldMs: minutes(4) }],
    });
  });

  test('stopped on the way keeps the minutes walked', async () => {
    await begin(walking);
    workout.start();
    world.wait(minutes(8));
    workout.stop();
    await settle();
    const set = world.kept.at(-1)!;
    expect(set.report).toMatchObject({ durationMs: minutes(8), reps: [{ complete: false }] });
    expect(workout.ending).toMatchObject({ setId: set.id });
    expect(said().at(-1)).toBe('Done. 8 minutes.');
  });

  test('is kept each minute under one name, for the page may be closed in the pocket', async () => {
    await begin(walking);
    workout.start();
    world.wait(minutes(3) + 1000);
    await settle();
    expect(world.kept.map(({ report }) => report.durationMs)).toEqual([
      minutes(1),
      minutes(2),
      minutes(3),
    ]);
    workout.abandon();
    await settle();
    expect(new Set(world.kept.map(({ id }) => id)).size).toBe(1);
    expect(world.kept.at(-1)!.report.durationMs).toBe(minutes(3) + 1000);
  });

  test('left within its first minute leaves no trace', async () => {
    await begin(walking);
    workout.start();
    world.wait(50_000);
    workout.abandon();
    await settle();
    expect(world.kept).toEqual([]);
  });
});
