// @vitest-environment node
import * as tf from '@tensorflow/tfjs';
import {
  BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION,
  BLAZEPOSE_DETECTOR_NON_MAX_SUPPRESSION_CONFIGURATION as SUPPRESSION,
  BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG,
  BLAZEPOSE_TENSORS_TO_LANDMARKS_CONFIG,
  BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION,
} from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants';
import { createSsdAnchors } from '@tensorflow-models/pose-detection/dist/shared/calculators/create_ssd_anchors';
import { nonMaxSuppression } from '@tensorflow-models/pose-detection/dist/shared/calculators/non_max_suppression';
import { refineLandmarksFromHeatmap } from '@tensorflow-models/pose-detection/dist/shared/calculators/refine_landmarks_from_heatmap';
import { tensorsToDetections } from '@tensorflow-models/pose-detection/dist/shared/calculators/tensors_to_detections';
import { tensorsToLandmarks } from '@tensorflow-models/pose-detection/dist/shared/calculators/tensors_to_landmarks';
import { beforeAll, describe, expect, it } from 'vitest';
import { detectionsOf } from '../../src/pose/fast/detections';
import { refine } from '../../src/pose/fast/heatmap';
import { keypointsOf } from '../../src/pose/fast/landmarks';
import type { Detection, Keypoint } from '../../src/pose/fast/official';
import { strongest } from '../../src/pose/fast/suppress';

/** The same numbers on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const fill = (length: number, next: () => number): Float32Array =>
  Float32Array.from({ length }, next);

beforeAll(() => tf.setBackend('cpu'));

/** Raw detector output with a few confident boxes of different sizes, some of them negative. */
function detectorOutput() {
  const next = numbers(7);
  const boxes = fill(2254 * 12, () => next() * 120 - 20);
  const scores = fill(2254, () => (next() < 0.02 ? next() * 8 : -next() * 200));
  return { boxes, scores };
}

async function officialDetections(boxes: Float32Array, scores: Float32Array): Promise<Detection[]> {
  const anchors = createSsdAnchors(BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION);
  const column = (pick: (anchor: (typeof anchors)[number]) => number) =>
    tf.tensor1d(anchors.map(pick));
  return tensorsToDetections(
    [tf.tensor1d(scores), tf.tensor2d(boxes, [2254, 12])],
    {
      x: column((anchor) => anchor.xCenter),
      y: column((anchor) => anchor.yCenter),
      w: column((anchor) => anchor.width),
      h: column((anchor) => anchor.height),
    },
    BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION,
  );
}

function expectSamePoints(ours: readonly Keypoint[], official: readonly Keypoint[]): void {
  expect(ours).toHaveLength(official.length);
  ours.forEach((point, i) => {
    expect(point.x).toBeCloseTo(official[i]!.x, 5);
    expect(point.y).toBeCloseTo(official[i]!.y, 5);
  });
}

describe('steps written again on plain arrays agree with the package', () => {
  it('detections from the detector’s output', async () => {
    const { boxes, scores } = detectorOutput();
    const official = await officialDetections(boxes, scores);
    const ours = detectionsOf(boxes, scores);
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.map((detection) => detection.ind)).toEqual(
      official.map((detection) => detection.ind),
    );
    ours.forEach((detection, i) => {
      const [one, two] = [detection.locationData, official[i]!.locationData];
      expect(detection.score![0]).toBeCloseTo(official[i]!.score![0]!, 5);
      for (const edge of ['xMin', 'yMin', 'xMax', 'yMax', 'width', 'height'] as const)
        expect(one.relativeBoundingBox![edge]).toBeCloseTo(two.relativeBoundingBox![edge], 5);
      expectSamePoints(one.relativeKeypoints!, two.relativeKeypoints!);
    });
  });

  it('which detection is the strongest', async () => {
    const { boxes, scores } = detectorOutput();
    const official = await nonMaxSuppression(
      await officialDetections(boxes, scores),
      1,
      SUPPRESSION.minSuppressionThreshold,
      'intersection-over-union',
    );
    expect(strongest(detectionsOf(boxes, scores))!.ind).toBe(official[0]!.ind);
  });

  it('key points from the landmark tensor', async () => {
    const next = numbers(3);
    const tensor = fill(195, () => next() * 300 - 20);
    const official = await tensorsToLandmarks(
      tf.tensor2d(tensor, [1, 195]),
      BLAZEPOSE_TENSORS_TO_LANDMARKS_CONFIG,
    );
    const ours = keypointsOf(tensor);
    expectSamePoints(ours, official);
    ours.forEach((point, i) => expect(point.score).toBeCloseTo(official[i]!.score!, 6));
  });

  it('refinement from heatmaps, at the edges and outside too', async () => {
    const next = numbers(11);
    const points = Array.from({ length: 39 }, () => ({
      x: next() * 1.2 - 0.1,
      y: next() * 1.2 - 0.1,
    }));
    const heatmap = fill(64 * 64 * 39, () => (next() < 0.05 ? next() * 4 : -next() * 6));
    const official = await refineLandmarksFromHeatmap(
      points.map((point) => ({ ...point })),
      tf.sigmoid(tf.tensor4d(heatmap, [1, 64, 64, 39])) as tf.Tensor4D,
      BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG,
    );
    const ours = refine(points, heatmap);
    expect(ours.some((point, i) => point.x !== points[i]!.x)).toBe(true);
    expect(ours.some((point, i) => point.x === points[i]!.x)).toBe(true);
    expectSamePoints(ours, official);
  });
});

describe('strongest', () => {
  const box = (xMin: number, score: number): Detection => ({
    score: [score],
    locationData: {
      relativeBoundingBox: { xMin, yMin: 0, xMax: xMin + 1, yMax: 1, width: 1, height: 1 },
      relativeKeypoints: [{ x: xMin, y: 2 * xMin }],
    },
  });

  it('averages key points by score over the boxes that overlap the best one', () => {
    const best = strongest([box(0.2, 0.6), box(0, 0.9), box(5, 0.8)])!;
    expect(best.score).toEqual([0.9]);
    expect(best.locationData.relativeKeypoints![0]!.x).toBeCloseTo((0.2 * 0.6) / 1.5, 9);
    expect(best.locationData.relativeKeypoints![0]!.y).toBeCloseTo((0.4 * 0.6) / 1.5, 9);
  });

  it('is null without detections', () => expect(strongest([])).toBeNull());
});
