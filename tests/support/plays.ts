import type { Exercise } from '../../src/exercises/definition';

export { brief, cleanSet, faultySet, peaksOf } from '../../src/coach/plays';

/** Exercises that the camera judges. */
export const isJudged = ({ rep }: Exercise): boolean => rep !== undefined;
