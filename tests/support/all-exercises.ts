import { EXERCISES, PREPARED } from '../../src/exercises';

/** Offered or only prepared. */
export const ALL_EXERCISES = [...EXERCISES, ...PREPARED];
