import { MEASURES, type MeasureName, type Values } from './measures';
import type { Profile } from './profile';

/** How clearly the picture shows the body, apart from the pose itself. */
export interface Clarity {
  /** Light around the person, 0 black … 1 white, steadied; null where it is not known. */
  readonly light: number | null;
  /** Mid-hip to mid-shoulder in pixels of the picture, steadied; null while nobody is seen. */
  readonly torso: number | null;
  /** Measures that would be seen were it not for an arm in front of the back. */
  readonly covered: readonly MeasureName[];
}

const NAMES = Object.keys(MEASURES) as MeasureName[];

/** The unseen measures of the outline that an arm, and not the mask, keeps from being seen. */
export function coveredIn(profile: Profile, values: Values): MeasureName[] {
  const bare = { ...profile, dorsal: profile.bareDorsal };
  return NAMES.filter(
    (name) => MEASURES[name].outline && values[name] === null && MEASURES[name].of(bare) !== null,
  );
}
