// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDMARK_COUNT } from '../../src/body/landmarks';
import { OUTLINE_STATIONS } from '../../src/body/pose';
import type { RecordedFrame, Recording } from '../../src/body/recording';
import { fromKept, headOf, toKept, type Kept } from '../../src/cli/accuracy/kept';
import { pack, unpack } from '../../src/cli/accuracy/packing/columns';
import type { Tree } from '../../src/cli/accuracy/packing/leaves';
import { numbersIn, toBytes, unzigzag, zigzag } from '../../src/cli/accuracy/packing/varint';

/** A number as recordings have them: so many decimals, no negative zero. */
const decimal = (min: number, max: number, digits: number) =>
  fc
    .integer({ min: Math.round(min * 10 ** digits), max: Math.round(max * 10 ** digits) })
    .map((whole) => whole / 10 ** digits);

const list = <T>(each: fc.Arbitrary<T>, length: number) =>
  fc.array(each, { minLength: length, maxLength: length });

const landmark = fc.tuple(decimal(-700, 2000, 2), decimal(-700, 2000, 2), decimal(0, 1, 3));
const edge = list(fc.option(decimal(0, 0.9, 4)), OUTLINE_STATIONS);

const frame: fc.Arbitrary<Omit<RecordedFrame, 't'>> = fc.record({
  lm: fc.option(list(landmark, LANDMARK_COUNT)),
  torso: fc.option(decimal(1, 900, 2)),
  left: fc.option(edge),
  right: fc.option(edge),
  light: fc.option(decimal(0, 1, 2)),
});

const recording: fc.Arbitrary<Recording> = fc
  .array(frame, { minLength: 1, maxLength: 5 })
  .map((frames) => ({
    format: 'backline-recording',
    version: 1,
    exercise: 'bird-dog',
    source: 'clip.mp4',
    width: 640,
    height: 360,
    engine: 'fast',
    model: 'full',
    frames: frames.map((each, i) => ({ t: Math.round(i * 8333) / 100, ...each })),
  }));

const keptOf = (recording: Recording): Kept => ({
  subject: {
    name: 'clip',
    group: 'report',
    truth: { exercise: 'bird-dog', source: 'clip.mp4', turned: false, reps: [] },
    scene: { body: 'bea', room: 'dim', loose: 0.004, yaw: -8, camHeight: 0.51, fps: 12 },
    spine: {
      holds: [null, { startMs: 1, endMs: 2 }],
      lumbar: [
        [0, -0.1],
        [83, 12.3],
      ],
    },
  },
  of: 'ab'.repeat(32),
  engine: 'cd'.repeat(32),
  recording,
});

describe('whole numbers as bytes', () => {
  it('come back, however large, in the fewest bytes', () => {
    const whole = fc.integer({ min: 0, max: 2 ** 50 });
    fc.assert(
      fc.property(fc.array(whole), (numbers) => {
        const next = numbersIn(toBytes(numbers));
        expect(numbers.map(() => next())).toEqual(numbers);
      }),
    );
    expect(toBytes([0, 127]).length).toBe(2);
    expect(toBytes([128]).length).toBe(2);
  });

  it('do not run on past the end', () => {
    expect(() => numbersIn(Uint8Array.of(200))()).toThrow(RangeError);
  });

  it('may have a sign', () => {
    fc.assert(fc.property(fc.integer(), (value) => unzigzag(zigzag(value)) === value));
    expect([0, -1, 1, -2].map(zigzag)).toEqual([0, 1, 2, 3]);
  });
});

describe('packed rows', () => {
  it.each<[string, Tree[]]>([
    ['nothing', []],
    ['numbers', [1.5, -2, null]],
    ['leaves that come and go', [{ a: null }, { a: { b: [1, null] } }, { c: 0.0001 }]],
  ])('come back: %s', (_, rows) => {
    expect(unpack(pack(rows))).toStrictEqual(rows);
  });

  it('take a byte a number where they go on as before', () => {
    const steady = Array.from({ length: 300 }, (_, i) => 40 + 7.31 * i).map((x) =>
      Number(x.toFixed(2)),
    );
    expect(pack(steady).bytes.length).toBeLessThan(310);
  });

  it.each<[string, Tree[]]>([
    ['text', [{ a: 'x' as unknown as number }]],
    ['a number that is none', [NaN]],
    ['an empty list', [{ a: [] }]],
    ['more decimals than six', [1 / 3]],
  ])('refuse %s', (_, rows) => {
    expect(() => pack(rows)).toThrow();
  });
});

describe('a kept set', () => {
  it('is the recording to the last bit, whatever was seen or not', () => {
    fc.assert(
      fc.property(recording, (any) => {
        const kept = keptOf(any);
        expect(fromKept(toKept(kept), 'clip')).toStrictEqual(kept);
      }),
      { numRuns: 15 },
    );
  });

  it('tells its head without its figures', () => {
    const [any] = fc.sample(recording, 1);
    const { recording: _, ...rest } = keptOf(any!);
    expect(headOf(toKept(keptOf(any!)), 'clip')).toStrictEqual({
      ...rest,
      subject: { ...rest.subject, spine: null },
    });
  });

  it('is refused when something would be lost', () => {
    const [any] = fc.sample(recording, 1);
    const more = { ...any!, note: 'not in the format' } as Recording;
    expect(() => toKept(keptOf(more))).toThrow(/without loss/);
  });

  it('is refused in one sentence when it is something else', () => {
    expect(() => fromKept(Uint8Array.of(1, 2, 3), 'clip.br')).toThrow(/clip\.br is no kept set/);
  });
});
