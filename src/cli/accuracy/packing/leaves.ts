/** Data of lists, records, numbers and null, as a recorded frame is. */
export type Tree = number | null | undefined | readonly Tree[] | { readonly [key: string]: Tree };

/** A leaf's place: `.key` into a record, `#3` into a list. */
export type Leaves = Map<string, number | null>;

const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

/**
 * Every number and null of a tree by its place. @throws TypeError for what cannot be said so: text,
 * an empty list or record, a number that is none
 */
export function leavesOf(tree: Tree, place = '', leaves: Leaves = new Map()): Leaves {
  if (tree === undefined) return leaves;
  if (tree === null || Number.isFinite(tree)) return leaves.set(place, tree as number | null);
  const inner = isList(tree)
    ? tree.map((each, i) => [`${place}#${i}`, each] as const)
    : Object.entries(typeof tree === 'object' ? tree : {}).map(
        ([key, each]) => [`${place}.${key}`, each] as const,
      );
  if (inner.length === 0)
    throw new TypeError(`${place || 'the tree'} cannot be packed: ${String(tree)}`);
  for (const [at, each] of inner) leavesOf(each, at, leaves);
  return leaves;
}

/** A tree that is being put together. */
export interface Growing {
  root?: Tree;
}

/** One step on the way to a leaf: into what, and where. */
interface Step {
  readonly list: boolean;
  readonly key: string;
}

/** The way to a place, to be walked in many trees. */
export const stepsTo = (place: string): readonly Step[] =>
  [...place.matchAll(/([.#])([^.#]+)/g)].map(([, kind, key]) => ({
    list: kind === '#',
    key: key!,
  }));

/** Puts a leaf where it belongs, with the lists and records on the way to it. */
export function put(tree: Growing, steps: readonly Step[], leaf: number | null): void {
  let here = tree as Record<string, unknown>;
  let key = 'root';
  for (const step of steps) {
    here = (here[key] ??= step.list ? [] : {}) as Record<string, unknown>;
    key = step.key;
  }
  here[key] = leaf;
}
