import type { Exercise } from './definition';

/** Whether anything of an exercise is told by the back: elsewhere it is neither drawn nor missed. */
export const looksAtBack = ({ back, checks }: Pick<Exercise, 'back' | 'checks'>): boolean =>
  back.length > 0 || checks.some((check) => check.back === true);
