import { isDeepStrictEqual } from 'node:util';
import { EXERCISES, PREPARED } from '../../exercises';
import type { Exercise } from '../../exercises/definition';

/** Every exercise there is a definition of, offered or not yet. */
export const CATALOGUE: readonly Exercise[] = [...EXERCISES, ...PREPARED];

/** The definition with this id, or undefined. */
export const definitionOf = (id: string): Exercise | undefined =>
  CATALOGUE.find((exercise) => exercise.id === id);

/** The four whose back is read: the bars and the detailed tables are about them. */
export const FOUR: readonly string[] = ['dead-bug', 'bird-dog', 'glute-bridge', 'hip-hinge'];

/** Whether the camera judges it, as far as it is known. */
export const isJudged = ({ rep }: Exercise): boolean => rep !== undefined;

/** Whether one is another way to do the other, or both are of a third. */
export function areVariants(a: string, b: string): boolean {
  const rootOf = (id: string) => definitionOf(id)?.variantOf ?? id;
  return a !== b && rootOf(a) === rootOf(b);
}

/** Whether it is a variant that counts by the very rule of what it is a variant of. */
export function countsAsParent({ variantOf, rep, kind }: Exercise): boolean {
  const parent = variantOf === undefined ? undefined : definitionOf(variantOf);
  return parent !== undefined && parent.kind === kind && isDeepStrictEqual(parent.rep, rep);
}
