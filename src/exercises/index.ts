import birdDog from './bird-dog';
import deadBug from './dead-bug';
import type { Exercise } from './definition';
import gluteBridge from './glute-bridge';
import hipHinge from './hip-hinge';

/** Every exercise, in the order in which people see them. */
export const EXERCISES: readonly Exercise[] = [deadBug, birdDog, gluteBridge, hipHinge];

/** The exercise with this id, or undefined. */
export const exerciseById = (id: string): Exercise | undefined =>
  EXERCISES.find((exercise) => exercise.id === id);
