import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CoachEvent, LiveView } from '../../src/coach/report';
import { LiveWorkout } from '../../src/session/workout.svelte';
import { Trouble } from '../../src/troubles';
import { en } from '../../src/words/en';
import { exercise, repEvent, settle, someRep, view } from './made-up';
import { MadeUpWorld } from './made-up-world';

/** What the coach says to each pose, by its time. */
const says = vi.hoisted(() => new Map<number, readonly [CoachEvent[], Partial<LiveView>]>());

vi.mock('../../src/coach/set', () => ({
  beginSet: () => 0,
  advance: (_: unknown, seen: number, { time }: { time: number }) => {
    const [events, change] = says.get(time) ?? [[], {}];
    return [seen + 1, events, { ...view({ atMs: time }), ...change }];
  },
}));
vi.mock('../../src/coach/judge', () => ({
  pointOf: (t: number) => ({ t }),
  wholeReport: (_: unknown, __: unknown, curve: readonly unknown[]) => ({ frames: curve.length }),
}));

let world: MadeUpWorld;

beforeEach(() => {
  says.clear();
  world = new MadeUpWorld(exercise, false);
});

/** Shows one picture and lets everything happen that follows from it. */
function frame(time: number, events: CoachEvent[] = [], change: Partial<LiveView> = {}) {
  says.set(time, [events, change]);
  return world.frame(time);
}

describe('beginning', () => {
  test('the picture is shown while the model still loads, judged only when it is ready', async () => {
    const set = new LiveWorkout(exercise, world);
    const begun = set.begin();
    world.opening.resolve({ source: world.source, name: 'camera' });
    await settle();
    expect(set.source).toBe(world.source);
    expect(set.stage).toBe('loading');
    expect(world.source.started).toBe(false);

    world.progress?.(2_000_000, 6_000_000);
    expect(set.loaded).toEqual({ bytes: 2_000_000, total: 6_000_000 });

    world.loading.resolve(world.engine);
    await begun;
    expect(set.stage).toBe('set');
    expect(world.source.started).toBe(true);
    expect(world.engine.resets).toBe(1);
    expect(world.screenOn).toBe(true);
  });

  test('a refused camera is shown as its sentence', async () => {
    const set = new LiveWorkout(exercise, world);
    const begun = set.begin();
    world.opening.reject(new Trouble('camera-refused'));
    await begun;
    expect(set.stage).toBe('trouble');
    expect(set.ending?.trouble?.message).toMatch(/address bar/);
    expect(set.caption).toMatch(/address bar/);
  });

  test('a model that does not load releases the camera, also one that opens later', async () => {
    const set = new LiveWorkout(exercise, world);
    const begun = set.begin();
    world.loading.reject(new Trouble('model-damaged'));
    await begun;
    expect(set.stage).toBe('trouble');
    world.opening.resolve({ source: world.source, name: 'camera' });
    await settle();
    expect(world.source.stops).toBeGreaterThan(0);
  });

  test('leaving while it loads releases the camera whenever it opens, and keeps nothing', async () => {
    const set = new LiveWorkout(exercise, world);
    void set.begin();
    set.abandon();
    expect(set.stage).toBe('ended');
    expect(set.ending).toEqual({ setIds: [], setId: null, trouble: null, unsaved: null });
    world.opening.resolve({ source: world.source, name: 'camera' });
    world.loading.resolve(world.engine);
    await settle();
    expect(world.source.stops).toBeGreaterThan(0);
    expect(world.source.started).toBe(false);
    expect(world.kept).toEqual([]);
  });
});

describe('running', () => {
  test('what is shown follows the coach, and an effect runs only when it looks different', async () => {
    const set = await world.running();
    let drawn = 0;
    const over = $effect.root(() => {
      $effect(() => {
        void set.shown;
        drawn += 1;
      });
    });
    flushSync();
    await frame(0);
    flushSync();
    await frame(33);
    await frame(66);
    flushSync();
    expect(drawn).toBe(2);
    await frame(99, [repEvent(1)], { count: 1, countLeft: 1 });
    flushSync();
    expect(drawn).toBe(3);
    expect(set.shown).toMatchObject({ count: 1, left: 1, right: 0 });
    over();
  });

  test('every frame is painted, counted or not', async () => {
    const set = await world.running();
    const painted: number[] = [];
    set.paint = (pose) => painted.push(pose.time);
    for (const time of [0, 33, 66]) await frame(time);
    expect(painted).toEqual([0, 33, 66]);
  });

  test('a warning is sounded, captioned and shown', async () => {
    const set = await world.running();
    const active = [{ id: 'arch', level: 'warn' }] as const;
    await frame(0, [{ type: 'warning', id: 'arch', level: 'warn', atMs: 0 }], { active });
    expect(set.caption).toBe('Lower your leg');
    expect(set.shown.line).toEqual({ text: 'Lower your leg', kind: 'warn' });
    expect(world.sounded.map(({ sound }) => sound.kind)).toEqual(['tone', 'speech']);
  });

  test('the rate is shown once a second', async () => {
    const set = await world.running();
    for (let time = 0; time <= 1000; time += 40) await frame(time);
    expect(set.rate?.fps).toBeCloseTo(25, 1);
    expect(set.rate?.inferenceMs).toBe(30);
  });
});

describe('ending', () => {
  test('a stopped set is judged, kept with every frame, and the screen may sleep', async () => {
    const set = await world.running();
    for (const time of [0, 33, 66]) await frame(time);
    set.stop();
    await settle();
    expect(set.stage).toBe('ended');
    expect(set.ending).toEqual({
      setIds: ['made-2'],
      setId: 'made-2',
      trouble: null,
      unsaved: null,
    });
    expect(world.kept[0]).toMatchObject({
      id: 'made-2',
      exercise: 'made-up',
      startedAt: 1_700_000_000_000,
      source: 'camera',
      report: { frames: 3 },
      recording: { width: 640, height: 360, engine: 'fast', model: 'full', exercise: 'made-up' },
    });
    expect(world.kept[0]!.recording.frames.map(({ t }) => t)).toEqual([0, 33, 66]);
    expect(world.drafted.map(({ t }) => t)).toEqual([0, 33, 66]);
    expect(world.source.stops).toBe(1);
    expect(world.screenOn).toBe(false);
    expect(world.sounded.at(-1)?.sound).toMatchObject({ text: 'Set over' });
  });

  test('a camera unplugged in mid-set keeps what was counted and says why', async () => {
    const set = await world.running();
    await frame(0, [repEvent(1)], { count: 1 });
    world.source.end(new Trouble('camera-unplugged'));
    await settle();
    expect(world.kept).toHaveLength(1);
    expect(set.ending).toMatchObject({
      setId: 'made-2',
      trouble: { code: 'camera-unplugged' },
    });
    expect(set.caption).toBe(en.troubles['camera-unplugged']);
  });

  test('trouble before anything was counted is shown, nothing is kept', async () => {
    const set = await world.running();
    await frame(0);
    world.source.end(new Trouble('camera-unplugged'));
    await settle();
    expect(set.stage).toBe('trouble');
    expect(world.kept).toEqual([]);
    expect(world.discarded).toBe(1);
  });

  test('a set that cannot be saved says so and still has its id', async () => {
    world.keepTrouble = new Trouble('storage-failed');
    const set = await world.running();
    await frame(0, [repEvent(1)], { count: 1 });
    set.stop();
    await settle();
    expect(set.ending).toEqual({
      setIds: ['made-2'],
      setId: 'made-2',
      trouble: null,
      unsaved: world.keepTrouble,
    });
  });

  test('a file that ends by itself ends the set', async () => {
    const set = await world.running();
    world.source.show(0);
    world.source.end(null);
    await world.engine.answer();
    await settle();
    expect(set.stage).toBe('ended');
    expect(world.kept).toHaveLength(1);
  });

  test('walking away in mid-set keeps what was counted, and the voice falls silent', async () => {
    const set = await world.running();
    await frame(0, [{ type: 'short', rep: { ...someRep, complete: false } }], { short: 1 });
    set.abandon();
    await settle();
    expect(world.kept).toHaveLength(1);
    expect(world.silenced).toBe(1);
  });

  test('walking away before anything was done leaves no trace', async () => {
    const set = await world.running();
    await frame(0);
    set.abandon();
    await settle();
    expect(world.kept).toEqual([]);
    expect(world.discarded).toBe(1);
    expect(set.ending).toEqual({ setIds: [], setId: null, trouble: null, unsaved: null });
  });

  test('an engine that fails is loaded afresh by the next set', async () => {
    await world.running();
    await frame(0, [repEvent(1)], { count: 1 });
    for (const time of [33, 66, 99]) {
      world.source.show(time);
      await world.engine.fail(new Trouble('engine-failed'));
    }
    await settle();
    expect(world.dropped).toBe(1);
    expect(world.kept).toHaveLength(1);
  });
});
