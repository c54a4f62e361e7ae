// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compareLooks, type Look } from '../../src/cli/bench/in-page';
import { delayOf, median, ratiosOf, timed, toTable, type Timed } from '../../src/cli/bench/report';
import { ms } from '../../src/body/units';

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([5, 1, 100])).toBe(5);
    expect(median([4, 1, 100, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });
});

const engines: Timed[] = [
  timed({ engine: 'fast', model: 'full', option: 'wasm' }, [29, 30, 50]),
  timed({ engine: 'fast', model: 'lite', option: 'wasm' }, [20]),
  timed({ engine: 'reference', model: 'full', option: 'default' }, [450]),
  timed({ engine: 'reference', model: 'full', option: 'cpu' }, [60]),
];

describe('ratiosOf', () => {
  it('compares the full models, more being faster than the reference', () => {
    expect(ratiosOf(engines)).toEqual({ vsDefault: 15, vsCpuOption: 2 });
  });
});

/** A pose whose landmarks all lie at one place, with a mask of four pixels. */
const look = (x: number, mask: readonly number[] | null): Look => ({
  pose: {
    time: ms(0),
    width: 2,
    height: 2,
    landmarks: mask && Array.from({ length: 33 }, () => ({ x, y: 0, visibility: 1 })),
    outline: mask && { torso: 50, left: [], right: [] },
    light: null,
  },
  mask: mask && { width: 2, height: 2, data: Uint8Array.from(mask) },
});

describe('compareLooks', () => {
  it('measures landmarks in % of the torso and the overlap of the masks', () => {
    const ours = [look(3, [1, 1, 1, 0]), look(0, null)];
    const theirs = [look(2, [0, 1, 1, 1]), look(0, [1, 1, 1, 1])];
    const { distances, overlaps, missed } = compareLooks({ ours, theirs });
    expect(distances).toHaveLength(33);
    expect(new Set(distances)).toEqual(new Set([2]));
    expect(overlaps).toEqual([0.5]);
    expect(missed).toBe(1);
  });
});

describe('toTable', () => {
  const report = (load: number) => ({
    machine: { cpu: 'Some CPU', cores: 2, load, browser: 'Chromium 1' },
    engines,
    ratios: ratiosOf(engines),
    agreement: { medianTorsoPct: 0.5, maskIoU: 0.98 },
    live: {
      fps: 29.9,
      overheadMs: 3.2,
      longestTaskMs: 0,
      toWarning: delayOf([41, 60, 43]),
      toCount: delayOf([39]),
    },
  });

  it('shows every engine, the ratios and the live screen', () => {
    const table = toTable(report(0.4));
    expect(table).toMatch(/fast +full +wasm +30\.0 +33\.3/);
    expect(table).toMatch(/15\.0 × .*2\.0 ×/);
    expect(table).toMatch(/29\.9 frames\/s, 3\.2 ms.*under 50 ms/);
    expect(table).toMatch(/fault .* tone: 43 ms \(median of 3, longest 60\)/);
    expect(table).toMatch(/count: 39 ms \(median of 1, longest 39\)/);
    expect(table).not.toMatch(/busy/);
  });

  it('says when the machine was busy', () => expect(toTable(report(7))).toMatch(/busy/));
});
