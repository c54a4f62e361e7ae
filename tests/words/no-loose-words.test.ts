// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';

const UI = fileURLToPath(new URL('../../src/ui', import.meta.url));

/** What looks like words and is none: the name, names of keys, of drag-and-drop types, … */
const NO_WORDS: readonly string[] = ['Backline', 'Escape', 'Enter', 'Files', 'Esc'];

/** Attributes that people read or hear. */
const READ =
  /^(aria-(label|description|valuetext|roledescription)|title|alt|placeholder|label|legend|note|detail)$/;

const LETTERS = /\p{L}{2}/u;
/** Text of a program rarely has a capital or a space in it; text for people nearly always has. */
const LIKE_WORDS = /^\p{Lu}\p{Ll}|\p{L}{2} \p{L}{2}/u;
/** Class lists, paths of drawings, media queries and the like: not in the parts of code people read. */
const MACHINE = /^[a-z-]+( [a-z-]+)*$|^\(|^[Mm]\d|var\(|^calc|px\b/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** Every node below one with its parent, depth first; stylesheets and imports left out. */
function* nodesOf(node: Node, parent: Node | null = null): Generator<[Node, Node | null]> {
  if (['ImportDeclaration', 'StyleSheet', 'Comment'].includes(node.type)) return;
  yield [node, parent];
  for (const [key, value] of Object.entries(node)) {
    // Comments are for whoever reads the code.
    if (/comments/i.test(key)) continue;
    for (const inner of Array.isArray(value) ? value : [value])
      if (isNode(inner)) yield* nodesOf(inner, node);
  }
}

const literalOf = (node: Node): string | null => {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateElement') return null;
  return (node['value'] as { cooked: string }).cooked;
};

/** The loose words at one node: plain text, a spoken attribute, or a literal that reads like words. */
function looseAt(node: Node, parent: Node | null): string | null {
  if (node.type === 'Text') {
    const text = String(node['data']).trim();
    const spoken = parent?.type !== 'Attribute' || READ.test(String(parent['name']));
    return spoken && LETTERS.test(text) ? text : null;
  }
  const literal = literalOf(node);
  return literal !== null && LIKE_WORDS.test(literal) && !MACHINE.test(literal) ? literal : null;
}

export const looseWords = (source: string): string[] => {
  const { fragment, instance, module } = parse(source, { modern: true }) as unknown as Record<
    string,
    Node | null
  >;
  return [fragment, instance, module]
    .flatMap((root) => (root ? [...nodesOf(root)] : []))
    .flatMap(([node, parent]) => looseAt(node, parent) ?? [])
    .filter((text) => !NO_WORDS.includes(text));
};

const files = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.svelte'),
);

it('is read at all', () => expect(files.length).toBeGreaterThan(30));

it.each([
  ['<p>Hello there</p>', 'Hello there'],
  ['<p>{late ? "Too late" : ""}</p>', 'Too late'],
  ['<nav aria-label="Main"></nav>', 'Main'],
  ['<Choice legend="Camera" />', 'Camera'],
  ['<script lang="ts">const label = `${n} sets of them`;</script>', ' sets of them'],
])('finds the words in %s', (source, words) => expect(looseWords(source)).toEqual([words]));

it.each([
  '<p class="quiet small">{words().page.lost}</p>',
  '<svg viewBox="0 0 2 2"><path d="M2 2 L3 3" /></svg>',
  '<script lang="ts">import X from "../parts/X y.svelte"; const a = "to-the-middle";</script>',
])('finds none in %s', (source) => expect(looseWords(source)).toEqual([]));

it.each(files)('%s takes its words from the catalogue', (path) =>
  expect(looseWords(readFileSync(join(UI, path), 'utf8'))).toEqual([]),
);
