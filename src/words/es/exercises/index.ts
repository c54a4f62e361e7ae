import type { ExerciseWords } from '../../exercise-words';
import { birdDog } from './bird-dog';
import { deadBug } from './dead-bug';
import { gluteBridge } from './glute-bridge';
import { hipHinge } from './hip-hinge';

/** The exercises' words, by their ids. */
export const exercises: Readonly<Record<string, ExerciseWords>> = {
  'bird-dog': birdDog,
  'dead-bug': deadBug,
  'glute-bridge': gluteBridge,
  'hip-hinge': hipHinge,
};
