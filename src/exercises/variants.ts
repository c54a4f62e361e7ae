import birdDogHold from './bird-dog-hold';
import birdDogLegOnly from './bird-dog-leg-only';
import catCowRotation from './cat-cow-rotation';
import deadBugLegsOnly from './dead-bug-legs-only';
import type { Exercise } from './definition';
import gluteBridgeHold from './glute-bridge-hold';
import hipHingeWeighted from './hip-hinge-weighted';
import straightLegSidePlank from './straight-leg-side-plank';

/** Other ways to do an exercise: shown with it, and led to from it. */
export const VARIANTS: readonly Exercise[] = [
  deadBugLegsOnly,
  birdDogLegOnly,
  birdDogHold,
  gluteBridgeHold,
  hipHingeWeighted,
  catCowRotation,
  straightLegSidePlank,
];
