// @vitest-environment node
import { supportsFeature } from '@litertjs/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hasGpu } from '../../src/pose/fast/gpu';
import { agree, isGpuWorthIt, type Runner, testPicture, withSpare } from '../../src/pose/fast/race';

vi.mock('@litertjs/core', () => ({ supportsFeature: vi.fn() }));

const gpu = (adapter: object | null) => ({ requestAdapter: async () => adapter });

describe('hasGpu', () => {
  beforeEach(() => void vi.mocked(supportsFeature).mockResolvedValue(true));

  it('takes a real adapter', async () => {
    expect(await hasGpu(gpu({ info: { isFallbackAdapter: false } }))).toBe(true);
    expect(await hasGpu(gpu({}))).toBe(true);
  });

  it.each([
    ['no WebGPU', undefined],
    ['no adapter', gpu(null)],
    ['one that computes on the processor', gpu({ info: { isFallbackAdapter: true } })],
    ['one that says so in the old place', gpu({ isFallbackAdapter: true })],
    ['one that cannot be asked', { requestAdapter: () => Promise.reject(new Error('lost')) }],
  ])('refuses %s', async (_, given) => expect(await hasGpu(given)).toBe(false));

  it('refuses a browser in which WebAssembly cannot wait', async () => {
    vi.mocked(supportsFeature).mockImplementation(async (feature) => feature !== 'jspi');
    expect(await hasGpu(gpu({}))).toBe(false);
  });
});

/** Landmarks at 100, presence 1, a mask of 1000 pixels of which the first half is the person. */
function answer(shift = 0, visibility = 3, edge = 500): Float32Array[] {
  const landmarks = Float32Array.from({ length: 195 }, (_, i) =>
    i % 5 > 1 ? visibility : 100 + shift,
  );
  const mask = Float32Array.from({ length: 1000 }, (_, i) => (i < edge ? 40 : -40));
  return [landmarks, Float32Array.of(1), mask];
}

describe('agree', () => {
  it('allows what nobody sees and no more', () => {
    expect(agree(answer(), answer(0.9, 5, 504))).toBe(true);
    expect(agree(answer(), answer(1.1))).toBe(false);
    expect(agree(answer(), answer(0, 3, 506))).toBe(false);
    expect(agree(answer(), answer(NaN))).toBe(false);
  });
});

/** A clock, and runners that take their time on it. */
function track() {
  let time = 0;
  const runner = (ms: number, given = answer()): Runner => ({
    run: async () => ((time += ms), given),
  });
  return { now: () => time, runner };
}

describe('isGpuWorthIt', () => {
  const input = new Float32Array(3);

  it.each([
    ['clearly faster', 10, true],
    ['hardly faster', 26, false],
    ['slower', 400, false],
  ])('decides by the clock: %s', async (_, ms, worth) => {
    const { now, runner } = track();
    expect(await isGpuWorthIt(runner(30), runner(ms), input, now)).toBe(worth);
  });

  it('refuses a fast GPU that answers otherwise, or not', async () => {
    const { now, runner } = track();
    expect(await isGpuWorthIt(runner(30), runner(5, answer(9)), input, now)).toBe(false);
    const failing = { run: () => Promise.reject(new Error('device lost')) };
    expect(await isGpuWorthIt(runner(30), failing, input, now)).toBe(false);
  });
});

describe('withSpare', () => {
  it('goes over to the processor for good when the GPU fails', async () => {
    const ran: string[] = [];
    const on = (name: string, broken = false): Runner => ({
      run: async () => {
        ran.push(name);
        if (broken) throw new Error(`${name} lost`);
        return [];
      },
    });
    const runner = withSpare(on('gpu', true), on('cpu'));
    await runner.run(new Float32Array(1));
    await runner.run(new Float32Array(1));
    expect(ran).toEqual(['gpu', 'cpu', 'cpu']);
    const both = withSpare(on('gpu', true), on('cpu', true));
    await expect(both.run(new Float32Array(1))).rejects.toThrow('cpu lost');
  });
});

describe('testPicture', () => {
  it('is a bright figure on dark ground, within 0…1', () => {
    const picture = testPicture(64);
    expect(Math.min(...picture)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...picture)).toBeLessThanOrEqual(1);
    expect(picture[(32 * 64 + 32) * 3]!).toBeGreaterThan(0.8);
    expect(picture[0]!).toBeLessThan(0.3);
  });
});
