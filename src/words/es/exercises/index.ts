import type { ExerciseWords } from '../../exercise-words';
import { birdDog } from './bird-dog';
import { catCow } from './cat-cow';
import { childsPose } from './childs-pose';
import { clamshell } from './clamshell';
import { deadBug } from './dead-bug';
import { farmersCarry } from './farmers-carry';
import { gluteBridge } from './glute-bridge';
import { gobletSquat } from './goblet-squat';
import { hamstringStretch } from './hamstring-stretch';
import { hipFlexorStretch } from './hip-flexor-stretch';
import { hipHinge } from './hip-hinge';
import { kneeRocks } from './knee-rocks';
import { kneeToChest } from './knee-to-chest';
import { lumbarRotationStretch } from './lumbar-rotation-stretch';
import { sidePlank } from './modified-side-plank';
import { partialCrunch } from './partial-crunch';
import { pelvicTilt } from './pelvic-tilt';
import { piriformisStretch } from './piriformis-stretch';
import { pressUp } from './press-up-back-extension';
import { row } from './row';
import { walking } from './walking';
import { birdDogHold } from './bird-dog-hold';
import { birdDogLegOnly } from './bird-dog-leg-only';
import { catCowRotation } from './cat-cow-rotation';
import { deadBugLegsOnly } from './dead-bug-legs-only';
import { gluteBridgeHold } from './glute-bridge-hold';
import { hipHingeWeighted } from './hip-hinge-weighted';
import { straightLegSidePlank } from './straight-leg-side-plank';
import { wallSit } from './wall-sit';

/** The exercises' words, by their ids. */
export const exercises: Readonly<Record<string, ExerciseWords>> = {
  'bird-dog': birdDog,
  'cat-cow': catCow,
  'childs-pose': childsPose,
  clamshell: clamshell,
  'dead-bug': deadBug,
  'farmers-carry': farmersCarry,
  'glute-bridge': gluteBridge,
  'goblet-squat': gobletSquat,
  'hamstring-stretch': hamstringStretch,
  'hip-flexor-stretch': hipFlexorStretch,
  'hip-hinge': hipHinge,
  'knee-rocks': kneeRocks,
  'knee-to-chest': kneeToChest,
  'lumbar-rotation-stretch': lumbarRotationStretch,
  'modified-side-plank': sidePlank,
  'partial-crunch': partialCrunch,
  'pelvic-tilt': pelvicTilt,
  'piriformis-stretch': piriformisStretch,
  'press-up-back-extension': pressUp,
  row: row,
  walking: walking,
  'bird-dog-hold': birdDogHold,
  'bird-dog-leg-only': birdDogLegOnly,
  'cat-cow-rotation': catCowRotation,
  'dead-bug-legs-only': deadBugLegsOnly,
  'glute-bridge-hold': gluteBridgeHold,
  'hip-hinge-weighted': hipHingeWeighted,
  'straight-leg-side-plank': straightLegSidePlank,
  'wall-sit': wallSit,
};
