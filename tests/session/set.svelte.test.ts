import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RecordedFrame } from '../../src/body/recording';
import type { CoachEvent, LiveView } from '../../src/coach/report';
import { LiveSet, type OpenSource, type SetWorld } from '../../src/session/set.svelte';
import type { PoseEngine } from '../../src/pose/engine';
import type { StoredSet } from '../../src/storage';
import { Trouble } from '../../src/troubles';
import { captionOutlet } from '../../src/voice/captions';
import { Voice } from '../../src/voice/voice';
import { exercise, MadeUpEngine, MadeUpSource, repEvent, settle, view } from './made-up';

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
  judge: (_: unknown, recording: { frames: readonly unknown[] }) => ({
    frames: recording.frames.length,
  }),
}));

/** A promise and the two ways it can end. */
function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

let source: MadeUpSource;
let engine: MadeUpEngine;
let clock: number;
let kept: StoredSet[];
let drafted: RecordedFrame[];
let discarded: number;
let screenOn: boolean;
let dropped: number;
let opening: ReturnType<typeof later<OpenSource>>;
let loading: ReturnType<typeof later<PoseEngine>>;
let progress: ((loaded: number, total: number) => void) | undefined;
let keepTrouble: Trouble | null;

const world = (): SetWorld => ({
  openSource: () => opening.promise,
  loadEngine: (onProgress) => {
    progress = onProgress;
    return loading.promise;
  },
  dropEngine: () => (dropped += 1),
  openDraft: ({ id }) => ({
    id,
    add: (frame) => drafted.push(frame),
    settled: async () => undefined,
    close: async () => undefined,
    discard: async () => void (discarded += 1),
  }),
  keepSet: async (set) => {
    kept.push(set);
    return keepTrouble;
  },
  voice: (caption) => {
    const outlets = [captionOutlet(caption)];
    return new Voice({ exercise, outlets, now: () => clock });
  },
  keepScreenOn: () => {
    screenOn = true;
    return () => (screenOn = false);
  },
  now: () => clock,
  today: () => 1_700_000_000_000,
  newId: () => 'set-1',
});

beforeEach(() => {
  says.clear();
  source = new MadeUpSource();
  engine = new MadeUpEngine();
  [clock, kept, drafted, discarded, screenOn, dropped] = [0, [], [], 0, false, 0];
  [opening, loading, keepTrouble] = [later(), later(), null];
});

/** A set whose source is open and whose engine is loaded. */
async function running(): Promise<LiveSet> {
  const set = new LiveSet(exercise, world());
  const begun = set.begin();
  opening.resolve({ source, name: 'camera' });
  loading.resolve(engine);
  await begun;
  return set;
}

/** Shows one picture and lets everything happen that follows from it. */
async function frame(time: number, events: CoachEvent[] = [], change: Partial<LiveView> = {}) {
  says.set(time, [events, change]);
  clock = time;
  source.show(time);
  await engine.answer();
}

describe('beginning', () => {
  test('the picture is shown while the model still loads, judged only when it is ready', async () => {
    const set = new LiveSet(exercise, world());
    const begun = set.begin();
    opening.resolve({ source, name: 'camera' });
    await settle();
    expect(set.source).toBe(source);
    expect(set.stage).toBe('loading');
    expect(source.started).toBe(false);

    progress?.(2_000_000, 6_000_000);
    expect(set.loaded).toEqual({ bytes: 2_000_000, total: 6_000_000 });

    loading.resolve(engine);
    await begun;
    expect(set.stage).toBe('running');
    expect(source.started).toBe(true);
    expect(engine.resets).toBe(1);
    expect(screenOn).toBe(true);
  });

  test('a refused camera is shown as its sentence', async () => {
    const set = new LiveSet(exercise, world());
    const begun = set.begin();
    opening.reject(new Trouble('camera-refused'));
    await begun;
    expect(set.stage).toBe('trouble');
    expect(set.ending?.trouble?.message).toMatch(/address bar/);
  });

  test('a model that does not load releases the camera, also one that opens later', async () => {
    const set = new LiveSet(exercise, world());
    const begun = set.begin();
    loading.reject(new Trouble('model-damaged'));
    await begun;
    expect(set.stage).toBe('trouble');
    opening.resolve({ source, name: 'camera' });
    await settle();
    expect(source.stops).toBeGreaterThan(0);
  });

  test('leaving while it loads releases the camera whenever it opens, and keeps nothing', async () => {
    const set = new LiveSet(exercise, world());
    void set.begin();
    set.abandon();
    expect(set.stage).toBe('ended');
    expect(set.ending).toEqual({ setId: null, trouble: null, unsaved: null });
    opening.resolve({ source, name: 'camera' });
    loading.resolve(engine);
    await settle();
    expect(source.stops).toBeGreaterThan(0);
    expect(source.started).toBe(false);
    expect(kept).toEqual([]);
  });
});

describe('running', () => {
  test('what is shown follows the coach, and an effect runs only when it looks different', async () => {
    const set = await running();
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
    const set = await running();
    const painted: number[] = [];
    set.paint = (pose) => painted.push(pose.time);
    for (const time of [0, 33, 66]) await frame(time);
    expect(painted).toEqual([0, 33, 66]);
  });

  test('a warning is sounded, captioned and shown', async () => {
    const set = await running();
    const active = [{ id: 'arch', level: 'warn' }] as const;
    await frame(0, [{ type: 'warning', id: 'arch', level: 'warn', atMs: 0 }], { active });
    expect(set.caption).toBe('Lower your leg');
    expect(set.shown.line).toEqual({ text: 'Lower your leg', kind: 'warn' });
    expect(set.sounded.map(({ sound }) => sound.kind)).toEqual(['tone', 'speech']);
  });

  test('the rate is shown once a second', async () => {
    const set = await running();
    for (let time = 0; time <= 1000; time += 40) await frame(time);
    expect(set.rate?.fps).toBeCloseTo(25, 1);
    expect(set.rate?.inferenceMs).toBe(30);
  });
});

describe('ending', () => {
  test('a stopped set is judged, kept with every frame, and the screen may sleep', async () => {
    const set = await running();
    for (const time of [0, 33, 66]) await frame(time);
    set.stop();
    await settle();
    expect(set.stage).toBe('ended');
    expect(set.ending).toEqual({ setId: 'set-1', trouble: null, unsaved: null });
    expect(kept[0]).toMatchObject({
      id: 'set-1',
      exercise: 'made-up',
      startedAt: 1_700_000_000_000,
      source: 'camera',
      report: { frames: 3 },
      recording: { width: 640, height: 360, engine: 'fast', model: 'full', exercise: 'made-up' },
    });
    expect(kept[0]!.recording.frames.map(({ t }) => t)).toEqual([0, 33, 66]);
    expect(drafted.map(({ t }) => t)).toEqual([0, 33, 66]);
    expect(source.stops).toBe(1);
    expect(screenOn).toBe(false);
    expect(set.sounded.at(-1)?.sound).toMatchObject({ text: 'Set over' });
  });

  test('a camera unplugged in mid-set keeps what was counted and says why', async () => {
    const set = await running();
    await frame(0, [repEvent(1)], { count: 1 });
    source.end(new Trouble('camera-unplugged'));
    await settle();
    expect(kept).toHaveLength(1);
    expect(set.ending).toMatchObject({
      setId: 'set-1',
      trouble: { code: 'camera-unplugged' },
    });
  });

  test('trouble before anything was counted is shown, nothing is kept', async () => {
    const set = await running();
    await frame(0);
    source.end(new Trouble('camera-unplugged'));
    await settle();
    expect(set.stage).toBe('trouble');
    expect(kept).toEqual([]);
    expect(discarded).toBe(1);
  });

  test('a set that cannot be saved says so and still has its id', async () => {
    keepTrouble = new Trouble('storage-failed');
    const set = await running();
    await frame(0, [repEvent(1)], { count: 1 });
    set.stop();
    await settle();
    expect(set.ending).toEqual({ setId: 'set-1', trouble: null, unsaved: keepTrouble });
  });

  test('a file that ends by itself ends the set', async () => {
    const set = await running();
    source.show(0);
    source.end(null);
    await engine.answer();
    await settle();
    expect(set.stage).toBe('ended');
    expect(kept).toHaveLength(1);
  });

  test('walking away in mid-set keeps what was counted; before that, nothing', async () => {
    const set = await running();
    await frame(0, [{ type: 'short', rep: { ...repFixture, complete: false } }], { short: 1 });
    set.abandon();
    await settle();
    expect(kept).toHaveLength(1);

    source = new MadeUpSource();
    [opening, loading] = [later(), later()];
    const idle = await running();
    await frame(0);
    idle.abandon();
    await settle();
    expect(kept).toHaveLength(1);
    expect(discarded).toBe(1);
  });

  test('an engine that fails is loaded afresh by the next set', async () => {
    await running();
    await frame(0, [repEvent(1)], { count: 1 });
    for (const time of [33, 66, 99]) {
      source.show(time);
      await engine.fail(new Trouble('engine-failed'));
    }
    await settle();
    expect(dropped).toBe(1);
    expect(kept).toHaveLength(1);
  });
});

const repFixture = {
  startMs: 0,
  peakMs: 1,
  endMs: 2,
  side: null,
  complete: true,
  clean: true,
  faults: [],
  broken: false,
  notJudged: [],
};
