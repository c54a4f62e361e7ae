import { EXERCISES } from '../../src/exercises';

const CORE = ['dead-bug', 'bird-dog', 'glute-bridge', 'hip-hinge'];

/** The exercises whose back is judged, for tests of movements that may be others of the exercises. */
export const CORE_FOUR = EXERCISES.filter(({ id }) => CORE.includes(id));
