import type { Milliseconds } from './units';

/** One landmark in the pixels of the unmirrored picture, y down. */
export interface Landmark {
  readonly x: number;
  readonly y: number;
  /** The model's own estimate, 0…1, that the landmark is in the picture and not hidden. */
  readonly visibility: number;
}

/** Stations of the trunk outline along the line from mid-hip (0) to mid-shoulder (1). */
export const OUTLINE_STATIONS = 41;
export const OUTLINE_FROM = -0.15;
export const OUTLINE_TO = 1.15;

/**
 * Both edges of the trunk, measured in the person mask: at each station the distance from the
 * hip–shoulder line to the mask's edge ÷ torso length, on the left-hand and right-hand side when
 * looking along the line from hips to shoulders as drawn in the picture; null where no edge was
 * met within `OUTLINE_REACH` torso lengths, or one that is not the trunk's: a limb or a thing behind
 * joins it there, or the picture ends.
 */
export interface Outline {
  /** Distance from mid-hip to mid-shoulder in pixels. */
  readonly torso: number;
  readonly left: readonly (number | null)[];
  readonly right: readonly (number | null)[];
}

/** How far from the hip–shoulder line an edge is looked for, in torso lengths. */
export const OUTLINE_REACH = 0.9;

/** What the model saw in one frame, unsmoothed. `landmarks` is null when no person was found. */
export interface Pose {
  readonly time: Milliseconds;
  /** Size in pixels of the picture that the landmarks refer to. */
  readonly width: number;
  readonly height: number;
  readonly landmarks: readonly Landmark[] | null;
  readonly outline: Outline | null;
  /**
   * Mean luminance, 0 black … 1 white, of the square around the person that the model looks at, of
   * the whole picture when nobody is found; null where the engine does not tell.
   */
  readonly light: number | null;
}

/** Fraction of the hip–shoulder line at which station `index` lies. */
export const stationAt = (index: number): number =>
  OUTLINE_FROM + ((OUTLINE_TO - OUTLINE_FROM) * index) / (OUTLINE_STATIONS - 1);
