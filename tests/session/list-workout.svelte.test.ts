import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exerciseById, PREPARED, EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import { restAfter, type ListItem } from '../../src/session/list-item';
import { Trouble } from '../../src/troubles';
import { cue, play, type Cue } from '../../src/coach/acting';
import { MadeUpList } from './made-up-list';

// Minutes of frames through the real coach: seconds of work for a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const FPS = 10;
const bridge = exerciseById('glute-bridge')!;
const bird = exerciseById('bird-dog')!;
const guided = [...EXERCISES, ...PREPARED].find(({ pace }) => pace?.by === 'person')!;

const SHORT = { sets: 1, reps: 1, holdMs: 0, restMs: 30_000 };
const item = (exercise: Exercise, changes = {}): ListItem => ({
  exercise,
  changes: { ...SHORT, ...changes },
});

const still = ({ poses }: Exercise, ms = 3500): Cue[] => [cue(poses.start, 0, ms)];
const rep = ({ poses }: Exercise): Cue[] => [
  cue(poses.peak, 1500, 1500),
  cue(poses.start, 1500, 800),
];

let world: MadeUpList;
const act = (...cues: Cue[]): Promise<void> => world.show(play(cues, FPS), FPS);
const doOne = (exercise: Exercise): Promise<void> => act(...still(exercise), ...rep(exercise));
const begin = (items: readonly ListItem[], setUp?: (world: MadeUpList) => void): Promise<void> => {
  world = new MadeUpList(items, setUp);
  return world.begin();
};
const kept = (): string[] => world.stage.kept.map(({ exercise }) => exercise);

describe('a list of two', () => {
  beforeEach(() => begin([item(bridge), item(bird, { reps: 1, perSide: false })]));

  test('is done one after the other, with a rest told in between, in front of one camera', async () => {
    const { list } = world;
    expect(list.current).toMatchObject({ stage: 'framing', place: { at: 1, of: 2 } });
    expect(world.said[0]).toBe('First of 2: Glute bridge.');
    await doOne(bridge);
    expect(list.at).toBe(1);
    expect(list.current).toMatchObject({ stage: 'rest', set: 1, exercise: bird });
    expect(list.current.restLeft).toBeGreaterThan(25);
    await world.wait(30_000);
    expect(list.current.stage).toBe('framing');
    expect(world.told).toEqual(
      expect.arrayContaining(['set-over', 'over', 'rest', 'up-next', 'rest-left', 'next-set']),
    );
    expect(world.cameras).toHaveLength(1);
    expect(world.isWatching).toBe(true);
  });

  test('keeps every set in a workout of its own, and releases the camera at the very end', async () => {
    await doOne(bridge);
    await world.wait(30_000);
    await act(...still(bird), ...rep(bird));
    await act(cue(bird.poses.otherPeak!, 1500, 1500), cue(bird.poses.start, 1500, 800));
    expect(world.list.stage).toBe('over');
    expect(kept()).toEqual(['glute-bridge', 'bird-dog']);
    expect(world.list.setIds).toEqual(world.stage.kept.map(({ id }) => id));
    const [first, second] = world.stage.kept;
    expect(first!.workout!.id).not.toBe(second!.workout!.id);
    expect(world.cameras.map(({ stops }) => stops)).toEqual([1]);
    expect(world.stage.screenOn).toBe(false);
    expect(world.stage.engine.resets).toBe(2);
  });

  test('the rest is skipped, or made longer', async () => {
    await doOne(bridge);
    world.list.current.moreRest();
    await world.wait(40_000);
    expect(world.list.current.stage).toBe('rest');
    world.list.current.next();
    expect(world.list.current.stage).toBe('framing');
  });

  test('an exercise is skipped: its set is kept, the next one follows', async () => {
    await act(...still(bridge), cue(bridge.poses.peak, 1500, 500));
    world.list.current.skipExercise();
    await world.calm();
    expect(kept()).toEqual(['glute-bridge']);
    expect(world.list.current).toMatchObject({ stage: 'rest', exercise: bird });
  });

  test('skipped before anything was done, it leaves no trace', async () => {
    world.list.current.skipExercise();
    await world.calm();
    expect(kept()).toEqual([]);
    expect(world.list).toMatchObject({ at: 1, stage: 'running' });
  });

  test('the last one skipped ends the list', async () => {
    await doOne(bridge);
    world.list.current.skipExercise();
    await world.calm();
    expect(world.list).toMatchObject({ stage: 'over' });
    expect(world.list.setIds).toHaveLength(1);
    expect(world.isWatching).toBe(false);
  });

  test('stop ends all of it and keeps what was done', async () => {
    await act(...still(bridge), cue(bridge.poses.peak, 1500, 500));
    world.list.stop();
    await world.calm();
    expect(world.list).toMatchObject({ stage: 'over', at: 0 });
    expect(kept()).toEqual(['glute-bridge']);
    expect(world.isWatching).toBe(false);
  });

  test('stop in the rest keeps the exercise before it', async () => {
    await doOne(bridge);
    await world.wait(5000);
    world.list.stop();
    await world.calm();
    expect(world.list).toMatchObject({ stage: 'over', at: 1 });
    expect(world.list.setIds).toHaveLength(1);
    expect(world.isWatching).toBe(false);
  });

  test('whoever leaves finds all of it kept, and the camera off', async () => {
    await act(...still(bridge), ...rep(bridge).slice(0, 1));
    world.list.abandon();
    expect(world.isWatching).toBe(true);
    await world.calm();
    expect(world.isWatching).toBe(false);
    expect(world.stage.silenced).toBe(1);
    expect(world.list.current.stage).toBe('ended');
  });

  test('what was said last stays to be read as the next one begins', async () => {
    await doOne(bridge);
    expect(world.list.current.caption).not.toBe('');
  });

  test('the voice that told of the first one tells of the second', async () => {
    await doOne(bridge);
    await world.wait(25_000);
    const said = world.said.join(' ');
    const lines = [
      'Set over. 1 counted.',
      'Glute bridge done.',
      'Rest for 30 seconds',
      'Now 2 of 2: Bird dog.',
    ];
    const places = [...lines, ...bird.setup].map((line) => said.indexOf(line));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(world.said.filter((line) => line === 'Glute bridge done.')).toHaveLength(1);
    expect(world.stage.silenced).toBe(0);
  });
});

describe('trouble', () => {
  beforeEach(() => begin([item(bridge, { reps: 5 }), item(bird)]));

  const unplug = async (): Promise<void> => {
    world.stage.source.end(new Trouble('camera-unplugged'));
    await world.calm();
  };

  test('in the middle keeps what was done and asks what to do', async () => {
    await act(...still(bridge), ...rep(bridge));
    await unplug();
    expect(world.list).toMatchObject({ stage: 'trouble', trouble: { code: 'camera-unplugged' } });
    expect(kept()).toEqual(['glute-bridge']);
    expect(world.list.following).toBe(bird);
  });

  test('the next exercise opens the camera anew, without a rest', async () => {
    await act(...still(bridge), ...rep(bridge));
    await unplug();
    world.list.choose('next');
    await world.calm();
    expect(world.list).toMatchObject({ stage: 'running', at: 1, trouble: null });
    expect(world.list.current).toMatchObject({ stage: 'framing', exercise: bird });
    expect(world.cameras).toHaveLength(2);
    await act(...still(bird, 500));
    expect(world.stage.engine.asked.length).toBeGreaterThan(0);
  });

  test('the same exercise is begun again', async () => {
    await unplug();
    world.list.choose('again');
    await world.calm();
    expect(world.list).toMatchObject({ stage: 'running', at: 0 });
    await act(...still(bridge));
    expect(world.list.current.stage).toBe('set');
  });

  test('or it is enough for today: nothing is lost', async () => {
    await act(...still(bridge), ...rep(bridge));
    await unplug();
    world.list.choose('finish');
    await world.calm();
    expect(world.list.stage).toBe('over');
    expect(world.list.setIds).toHaveLength(1);
    expect(world.isWatching).toBe(false);
  });

  test('with the last exercise leaves nothing to go on with', async () => {
    world.list.current.skipExercise();
    await world.calm();
    await unplug();
    expect(world.list).toMatchObject({ stage: 'trouble', following: null });
    world.list.choose('next');
    await world.calm();
    expect(world.list.stage).toBe('over');
  });

  test('a refused camera is asked for again when that is wanted', async () => {
    await begin(
      [item(bridge), item(bird)],
      (made) => (made.refuse = new Trouble('camera-refused')),
    );
    expect(world.list).toMatchObject({ stage: 'trouble', trouble: { code: 'camera-refused' } });
    world.list.choose('again');
    await world.calm();
    expect(world.list).toMatchObject({ stage: 'running', at: 0 });
    expect(world.list.current.stage).toBe('framing');
  });

  test('whoever leaves it leaves nothing on', async () => {
    await unplug();
    world.list.abandon();
    await world.calm();
    expect(world.isWatching).toBe(false);
  });
});

describe('an exercise that needs no camera', () => {
  const pelvic = item(guided);

  test('before ones that do: the camera is asked for at once where the browser would ask later', async () => {
    await begin([pelvic, item(bridge)], (made) => (made.unasked = false));
    expect(world.cameras).toHaveLength(1);
    expect(world.isWatching).toBe(true);
    expect(world.stage.source.started).toBe(false);
  });

  test('a browser that gives it unasked is not asked before its turn', async () => {
    await begin([pelvic, item(bridge)]);
    expect(world.cameras).toHaveLength(0);
    world.list.current.skipExercise();
    await world.calm();
    expect(world.list.current.exercise).toBe(bridge);
    expect(world.cameras).toHaveLength(1);
  });

  test.each([
    [true, [1, 0]],
    [false, [0]],
  ])('between two that do (given unasked: %s), the light', async (unasked, stops) => {
    await begin([item(bridge), pelvic, item(bird)], (made) => (made.unasked = unasked));
    world.list.current.skipExercise();
    await world.calm();
    expect(world.isWatching).toBe(!unasked);
    world.list.current.skipExercise();
    await world.calm();
    expect(world.list.current.exercise).toBe(bird);
    expect(world.cameras.map((camera) => camera.stops)).toEqual(stops);
  });

  test('first of all leaves time to hear what comes, is counted by the person, and kept', async () => {
    const once = item(guided, { reps: 1, holdMs: 2000 });
    await begin([once, item(bridge)]);
    expect(world.list.current).toMatchObject({ stage: 'rest', restLeft: 20 });
    await world.wait(20_000);
    expect(world.list.current.stage).toBe('set');
    expect(world.said.slice(0, 2)).toEqual([`First of 2: ${guided.name}.`, guided.setup[0]]);
    world.list.current.count();
    await world.calm();
    expect(kept()).toEqual([guided.id]);
    expect(world.stage.kept[0]!.report.by).toBe('person');
    expect(world.list).toMatchObject({ at: 1, stage: 'running' });
    expect(world.list.current).toMatchObject({ exercise: bridge, place: { at: 2, of: 2 } });
  });

  test('at the end of the list: the light is off at once', async () => {
    await begin([item(bridge), pelvic], (made) => (made.unasked = false));
    world.list.current.skipExercise();
    await world.calm();
    expect(world.list.at).toBe(1);
    expect(world.isWatching).toBe(false);
  });
});

test.each([
  [0, 45_000],
  [10_000, 30_000],
  [30_000, 30_000],
  [90_000, 90_000],
])('after sets %i ms apart one rests for %i ms', (between, ms) =>
  expect(restAfter(between)).toBe(ms),
);
