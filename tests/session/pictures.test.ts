import { beforeEach, expect, test, vi } from 'vitest';
import type { EstimateOptions, PoseResult } from '../../src/pose/engine';
import { runPictures } from '../../src/session/pictures';
import { Trouble } from '../../src/troubles';
import { MadeUpEngine, MadeUpSource } from './made-up';

let source: MadeUpSource;
let engine: MadeUpEngine;
let clock: number;
let results: { readonly result: PoseResult; readonly cameMs: number }[];
let ends: (Error | null)[];
let wants: EstimateOptions;
let stop: () => void;

beforeEach(() => {
  source = new MadeUpSource();
  engine = new MadeUpEngine();
  [clock, results, ends, wants] = [0, [], [], {}];
  stop = runPictures({
    source,
    engine,
    now: () => clock,
    optionsFor: () => wants,
    onResult: (result, cameMs) => void results.push({ result, cameMs }),
    onEnd: (trouble) => void ends.push(trouble),
  });
});

const times = (): number[] => results.map(({ result }) => result.pose.time);

test('each result comes with the time at which its picture came', async () => {
  clock = 1000;
  source.show(0);
  clock = 1040;
  source.show(40);
  clock = 1090;
  await engine.answer();
  clock = 1130;
  await engine.answer();
  expect(times()).toEqual([0, 40]);
  expect(results.map(({ cameMs }) => cameMs)).toEqual([1000, 1040]);
  expect(results[1]!.result.inferenceMs).toBe(30);
});

test('the engine is told what else is wanted when it takes a picture, not before', async () => {
  source.show(0);
  source.show(40);
  wants = { people: true };
  await engine.answer();
  expect(engine.wanted).toEqual([{}, { people: true }]);
});

test('only the newest picture waits; the one it replaces is closed', async () => {
  for (const time of [0, 33, 66, 99]) source.show(time);
  expect(source.closed).toEqual([33, 66]);
  await engine.answer();
  await engine.answer();
  expect(times()).toEqual([0, 99]);
});

test('a file that is over waits for its last picture', async () => {
  source.show(0);
  source.show(40);
  source.end(null);
  await engine.answer();
  expect(ends).toEqual([]);
  await engine.answer();
  expect(results).toHaveLength(2);
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
  expect(results).toHaveLength(1);
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
  expect(results).toEqual([]);
});
