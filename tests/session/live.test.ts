import { beforeEach, expect, test, vi } from 'vitest';
import type { CoachEvent, LiveView } from '../../src/coach/report';
import { runSet, type LiveFrame } from '../../src/session/live';
import { Trouble } from '../../src/troubles';
import { exercise, MadeUpEngine, MadeUpSource, repEvent, view } from './made-up';

/** What the coach says to each pose, by its time. */
const says = vi.hoisted(() => new Map<number, readonly [CoachEvent[], Partial<LiveView>]>());

vi.mock('../../src/coach/set', () => ({
  beginSet: () => 0,
  advance: (_: unknown, seen: number, { time }: { time: number }) => {
    const [events, change] = says.get(time) ?? [[], {}];
    return [seen + 1, events, { ...view({ atMs: time, count: seen + 1 }), ...change }];
  },
}));

let source: MadeUpSource;
let engine: MadeUpEngine;
let frames: LiveFrame[];
let ends: (Error | null)[];
let stop: () => void;

beforeEach(() => {
  source = new MadeUpSource();
  engine = new MadeUpEngine();
  frames = [];
  ends = [];
  const onFrame = (frame: LiveFrame): void => void frames.push(frame);
  const onEnd = (trouble: Error | null): void => void ends.push(trouble);
  stop = runSet({ exercise, source, engine, onFrame, onEnd });
  says.clear();
});

test('each pose goes to the coach, whose state is carried on, and comes out as a frame', async () => {
  says.set(40, [[repEvent(2)], {}]);
  source.show(0);
  await engine.answer();
  source.show(40);
  await engine.answer();
  expect(frames.map((frame) => frame.view.count)).toEqual([1, 2]);
  expect(frames[1]!.events).toEqual([repEvent(2)]);
  expect(frames[1]!.recorded).toMatchObject({ t: 40, lm: null });
  expect(frames[1]!.inferenceMs).toBe(30);
});

test('only the newest picture waits; the one it replaces is closed', async () => {
  for (const time of [0, 33, 66, 99]) source.show(time);
  expect(source.closed).toEqual([33, 66]);
  await engine.answer();
  await engine.answer();
  expect(frames.map((frame) => frame.pose.time)).toEqual([0, 99]);
});

test('a file that is over waits for its last picture', async () => {
  source.show(0);
  source.show(40);
  source.end(null);
  await engine.answer();
  expect(ends).toEqual([]);
  await engine.answer();
  expect(frames).toHaveLength(2);
  expect(ends).toEqual([null]);
  expect(source.stops).toBe(1);
});

test('a file that is over does not wait for ever', () => {
  vi.useFakeTimers();
  source.show(0);
  source.end(null);
  vi.advanceTimersByTime(1999);
  expect(ends).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(ends).toEqual([null]);
  vi.useRealTimers();
});

test('an unplugged camera ends the set at once and says why', async () => {
  source.show(0);
  await engine.answer();
  source.end(new Trouble('camera-unplugged'));
  expect(ends).toEqual([new Trouble('camera-unplugged')]);
  expect(frames).toHaveLength(1);
});

test('two failures in a row are forgiven, three are not', async () => {
  const failed = new Trouble('engine-failed');
  for (const time of [0, 33]) {
    source.show(time);
    await engine.fail(failed);
  }
  source.show(66);
  await engine.answer();
  expect(ends).toEqual([]);
  for (const time of [99, 132]) {
    source.show(time);
    await engine.fail(failed);
  }
  expect(ends).toEqual([]);
  source.show(165);
  await engine.fail(failed);
  expect(ends).toEqual([failed]);
  expect(source.stops).toBe(1);
});

test('stopping releases the source once, ends once, and nothing comes after', async () => {
  source.show(0);
  stop();
  stop();
  await engine.answer();
  source.end(new Trouble('camera-unplugged'));
  expect(source.stops).toBe(1);
  expect(ends).toEqual([null]);
  expect(frames).toEqual([]);
});
