// @vitest-environment node
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANDMARK_COUNT } from '../../src/body/landmarks';
import { OUTLINE_STATIONS } from '../../src/body/pose';
import {
  toPose,
  toRecordedFrame,
  type RecordedFrame,
  type Recording,
} from '../../src/body/recording';
import { ms } from '../../src/body/units';
import { packFrames, unpackFrames } from '../../src/storage/packed-frames';
import { pack, unpack } from '../../src/storage/packed-recording';
import { parseRecording } from '../../src/storage/recording-schema';

const WIDTH = 1280;
const HEIGHT = 720;

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const landmark = fc.record({
  x: number(-5000, 5000),
  y: number(-5000, 5000),
  visibility: number(0, 1),
});
const many = <T>(one: fc.Arbitrary<T>, count: number) =>
  fc.array(one, { minLength: count, maxLength: count });
const edge = many(fc.option(number(-0.9, 0.9)), OUTLINE_STATIONS);

const frame: fc.Arbitrary<RecordedFrame> = fc
  .record({
    time: number(0, 4e6).map(ms),
    width: fc.constant(WIDTH),
    height: fc.constant(HEIGHT),
    landmarks: fc.option(many(landmark, LANDMARK_COUNT)),
    outline: fc.option(fc.record({ torso: number(1, 900), left: edge, right: edge })),
    light: fc.option(number(0, 1)),
  })
  .map(toRecordedFrame);

const frames = fc.array(frame, { maxLength: 6 });

const recordingOf = (list: readonly RecordedFrame[]): Recording => ({
  format: 'backline-recording',
  version: 1,
  exercise: 'dead-bug',
  source: 'camera',
  width: WIDTH,
  height: HEIGHT,
  engine: 'fast',
  model: 'full',
  frames: list,
});

/** Sets that the engine really saw, with their numbers as they are recorded today. */
const KEPT = fileURLToPath(new URL('../recordings', import.meta.url));
const kept = readdirSync(KEPT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('recording.json'))
  .map((path): [string, Recording] => {
    const seen = parseRecording(JSON.parse(readFileSync(`${KEPT}/${path}`, 'utf8')), path);
    const { width, height } = seen;
    return [
      path,
      { ...seen, frames: seen.frames.map((one) => toRecordedFrame(toPose(one, width, height))) },
    ];
  });

describe('packed frames', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(frames, (list) => {
        const json = JSON.stringify(unpackFrames(packFrames(list, WIDTH, HEIGHT), WIDTH, HEIGHT));
        expect(json).toBe(JSON.stringify(list));
      }),
      { numRuns: 60 },
    );
  });

  it('are refused when a byte is missing or one too many', () => {
    const bytes = packFrames(kept[0]![1].frames.slice(0, 5), WIDTH, HEIGHT);
    expect(() => unpackFrames(bytes.slice(0, -1), WIDTH, HEIGHT)).toThrow(RangeError);
    const longer = Uint8Array.from([...bytes, 0]);
    expect(() => unpackFrames(longer, WIDTH, HEIGHT)).toThrow(RangeError);
  });

  it('never do anything but throw a RangeError on bytes that are none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          unpackFrames(bytes, WIDTH, HEIGHT);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

describe('a packed recording', () => {
  it('comes back whole', async () => {
    const [, recording] = kept[0]!;
    expect(await unpack(await pack(recording))).toEqual({
      ...recording,
      frames: recording.frames.map((one) => ({ ...one, light: one.light ?? null })),
    });
  });

  it('of nothing is nothing', async () => {
    expect((await unpack(await pack(recordingOf([])))).frames).toEqual([]);
  });

  it('that is damaged is a trouble, not a crash', async () => {
    const packed = await pack(recordingOf(kept[0]![1].frames));
    const broken = { ...packed, packed: packed.packed.slice(0, packed.packed.length / 2) };
    await expect(unpack(broken)).rejects.toMatchObject({ code: 'recording-unreadable' });
    const later = { ...packed, packing: 2 as never };
    await expect(unpack(later)).rejects.toMatchObject({ code: 'recording-unreadable' });
  });

  // Of kept sets every second frame was left out, so that from one to the next twice as much changes;
  // with all of their 25 frames a second none of the shared clips took more than 135 kB.
  it.each(kept)('of 1800 frames takes some 150 kB at most: %s', async (_, recording) => {
    const { packed } = await pack(recording);
    const aMinute = (packed.length / recording.frames.length) * 1800;
    expect(aMinute).toBeLessThanOrEqual(160_000);
  });
});
