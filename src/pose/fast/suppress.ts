import {
  BLAZEPOSE_DETECTOR_NON_MAX_SUPPRESSION_CONFIGURATION as CONFIG,
  type Detection,
} from './official';

const scoreOf = (detection: Detection): number => detection.score?.[0] ?? 0;

/** Intersection over union of two detections' boxes, 0…1. */
export function overlap(a: Detection, b: Detection): number {
  const one = a.locationData.relativeBoundingBox!;
  const two = b.locationData.relativeBoundingBox!;
  const width = Math.min(one.xMax, two.xMax) - Math.max(one.xMin, two.xMin);
  const height = Math.min(one.yMax, two.yMax) - Math.max(one.yMin, two.yMin);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (one.width * one.height + two.width * two.height - shared);
}

/** The best detection with its key points averaged over those that overlap it, weighted by score. */
function blend(best: Detection, cluster: readonly Detection[]): Detection {
  const total = cluster.reduce((sum, each) => sum + scoreOf(each), 0);
  const mean = (index: number, axis: 'x' | 'y'): number =>
    cluster.reduce(
      (sum, each) => sum + scoreOf(each) * each.locationData.relativeKeypoints![index]![axis],
      0,
    ) / total;
  const relativeKeypoints = best.locationData.relativeKeypoints!.map((_, k) => ({
    x: mean(k, 'x'),
    y: mean(k, 'y'),
  }));
  return { ...best, locationData: { ...best.locationData, relativeKeypoints } };
}

/**
 * The strongest detection, its key points averaged with those that overlap it, or null when there
 * is none. MediaPipe's own pose detector averages; the package's `non_max_suppression.js` keeps the
 * strongest alone, and agrees with this in which one that is.
 */
export function strongest(detections: readonly Detection[]): Detection | null {
  const [first, ...rest] = detections;
  if (!first) return null;
  const best = rest.reduce((top, each) => (scoreOf(each) > scoreOf(top) ? each : top), first);
  const cluster = detections.filter(
    (each) => each === best || overlap(each, best) > CONFIG.minSuppressionThreshold,
  );
  return blend(best, cluster);
}
