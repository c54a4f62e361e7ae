import birdDog from './bird-dog';
import catCow from './cat-cow';
import childsPose from './childs-pose';
import clamshell from './clamshell';
import deadBug from './dead-bug';
import type { Exercise } from './definition';
import farmersCarry from './farmers-carry';
import gluteBridge from './glute-bridge';
import gobletSquat from './goblet-squat';
import hamstringStretch from './hamstring-stretch';
import hipFlexorStretch from './hip-flexor-stretch';
import hipHinge from './hip-hinge';
import kneeToChest from './knee-to-chest';
import kneeRocks from './knee-rocks';
import lumbarRotationStretch from './lumbar-rotation-stretch';
import sidePlank from './modified-side-plank';
import partialCrunch from './partial-crunch';
import pelvicTilt from './pelvic-tilt';
import piriformisStretch from './piriformis-stretch';
import pressUp from './press-up-back-extension';
import row from './row';
import { VARIANTS } from './variants';
import walking from './walking';
import wallSit from './wall-sit';

/** Every exercise that is offered, in the order in which people see them. */
export const EXERCISES: readonly Exercise[] = [
  deadBug,
  birdDog,
  gluteBridge,
  hipHinge,
  catCow,
  partialCrunch,
  gobletSquat,
  pressUp,
  clamshell,
  row,
  farmersCarry,
  kneeRocks,
  sidePlank,
  wallSit,
  childsPose,
  kneeToChest,
  hipFlexorStretch,
  hamstringStretch,
  pelvicTilt,
  lumbarRotationStretch,
  piriformisStretch,
  walking,
  ...VARIANTS,
];

/** Not offered yet; drafts stand here until they can be done on the screens. */
export const PREPARED: readonly Exercise[] = [];

/** The exercise with this id, or undefined. */
export const exerciseById = (id: string): Exercise | undefined =>
  EXERCISES.find((exercise) => exercise.id === id);
