import type { Exercise } from '../exercises/definition';

/** Exercises with a clip that shows them, `public/samples/<id>.webm`. */
const SAMPLES: readonly string[] = ['dead-bug', 'bird-dog', 'glute-bridge', 'hip-hinge'];

/** Whether an exercise can be tried with a sample. */
export const hasSample = ({ id }: Exercise): boolean => SAMPLES.includes(id);
