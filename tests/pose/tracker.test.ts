import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/pose/fast/region';
import { Tracker, type Vision } from '../../src/pose/fast/tracker';

const SIZE = { width: 640, height: 360 };

/** The detector finds one person: hips at (0.5, 0.5) of its input, 0.25 of it tall to the scale point. */
function detection() {
  const boxes = new Float32Array(2254 * 12);
  const scores = new Float32Array(2254).fill(-100);
  // Anchor 406 of the 28 × 28 grid (two per cell are in one cell): centre (14.5 / 28, 7.5 / 28) × 224.
  const anchor = (14 + 7 * 28) * 2;
  scores[anchor] = 5;
  const [x, y] = [(14.5 / 28) * 224, (7.5 / 28) * 224];
  boxes.set([0, 0, 50, 50, 112 - x, 112 - y, 112 - x, 56 - y, 0, 0, 0, 0], anchor * 12);
  return { boxes, scores };
}

/** Every landmark in the middle of the crop, key point 34 `reach` pixels above it. */
function landmarkOutput(presence: number, reach: number) {
  const landmarks = new Float32Array(195);
  for (let i = 0; i < 39; i++) landmarks.set([128, i === 34 ? 128 - reach : 128, 0, 3, 3], i * 5);
  return {
    landmarks,
    presence,
    mask: new Float32Array(256 * 256).fill(10),
    heatmap: new Float32Array(64 * 64 * 39).fill(-100),
  };
}

function stage() {
  const searched: Region[] = [];
  const looked: Region[] = [];
  const presence = { value: 1, reach: 64 };
  const vision: Vision = {
    detect: async (region) => (searched.push(region), detection()),
    landmarks: async (region) => (
      looked.push(region),
      landmarkOutput(presence.value, presence.reach)
    ),
  };
  return { searched, looked, presence, vision, tracker: new Tracker() };
}

describe('Tracker', () => {
  it('looks for the person in the whole picture, then where they were', async () => {
    const { searched, looked, vision, tracker } = stage();
    const seen = await tracker.see(vision, SIZE);
    expect(searched).toEqual([{ x: 320, y: 180, size: 640, rotation: 0 }]);
    // Twice the quarter of the letterboxed side, times 1.25.
    expect(looked[0]!.x).toBeCloseTo(320, 3);
    expect(looked[0]!.y).toBeCloseTo(180, 3);
    expect(looked[0]!.size).toBeCloseTo(400, 3);
    expect(looked[0]!.rotation).toBeCloseTo(0, 6);
    expect(seen!.landmarks).toHaveLength(33);
    expect(seen!.landmarks[0]!.x).toBeCloseTo(320, 3);
    expect(seen!.landmarks[0]!.visibility).toBeCloseTo(1 / (1 + Math.exp(-3)), 6);
    await tracker.see(vision, SIZE);
    expect(searched).toHaveLength(1);
    expect(looked[1]!.size).toBeCloseTo(250, 3);
  });

  it('keeps looking at the same square while the person hardly moves', async () => {
    const { looked, presence, vision, tracker } = stage();
    // Size kept by 0.4 of the crop; this is 2 % more.
    presence.reach = 0.4 * 256 * 1.02;
    await tracker.see(vision, SIZE);
    await tracker.see(vision, SIZE);
    expect(looked[1]).toEqual(looked[0]);
  });

  it('looks anew after losing the person, and after reset', async () => {
    const { searched, presence, vision, tracker } = stage();
    await tracker.see(vision, SIZE);
    presence.value = 0.49;
    expect(await tracker.see(vision, SIZE)).toBeNull();
    expect(searched).toHaveLength(1);
    presence.value = 0.51;
    expect(await tracker.see(vision, SIZE)).not.toBeNull();
    expect(searched).toHaveLength(2);
    tracker.reset();
    await tracker.see(vision, SIZE);
    expect(searched).toHaveLength(3);
  });

  it('forgets a region when the model fails on it', async () => {
    const { searched, vision, tracker } = stage();
    await tracker.see(vision, SIZE);
    const broken = { ...vision, landmarks: () => Promise.reject(new Error('lost')) };
    await expect(tracker.see(broken, SIZE)).rejects.toThrow('lost');
    await tracker.see(vision, SIZE);
    expect(searched).toHaveLength(2);
  });

  it('draws the mask only when asked', async () => {
    const { vision, tracker } = stage();
    expect((await tracker.see(vision, SIZE))!.mask).toBeNull();
    const { mask } = (await tracker.see(vision, SIZE, true))!;
    expect([mask!.width, mask!.height, mask!.data[180 * 640 + 320]]).toEqual([640, 360, 1]);
  });
});
