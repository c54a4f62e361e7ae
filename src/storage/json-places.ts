import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { FileProblem, ProblemCode } from '../exercises/file-problem';

/** Braces and brackets within each other: an exercise needs seven. */
const DEEPEST = 20;
/** Names that mean something to JavaScript itself; they are read as keys that nobody knows. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** Steps from the file's outermost value to one within it. */
export type Path = readonly (string | number)[];

/** A file's value, and where each part of it stands. */
export interface Placed {
  readonly value: unknown;
  /** The line of a key, or of what stands nearest around it. Counted from 1. */
  readonly lineOf: (path: Path) => number;
}

export type PlacedOrProblems = Placed | { readonly problems: readonly FileProblem[] };

type LineAt = (offset: number) => number;

/** Tells the line of an offset; the text is looked through once, however much is asked. */
function linesOf(text: string): LineAt {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** Where a file opens more braces within each other than any exercise does; null where it does not. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    if (at >= text.length) return null;
    // A token that begins with a brace is a brace: text begins with its quotation mark.
    if ('{['.includes(text[at]!)) depth++;
    if ('}]'.includes(text[at]!)) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return at;
  }
}

/** By the parser's names of what it met. */
const SYNTAX: Readonly<Partial<Record<string, ProblemCode>>> = {
  PropertyNameExpected: 'syntax-key',
  ValueExpected: 'syntax-value',
  InvalidSymbol: 'syntax-quotes',
  InvalidNumberFormat: 'syntax-value',
  UnexpectedEndOfNumber: 'syntax-value',
  ColonExpected: 'syntax-colon',
  CommaExpected: 'syntax-comma',
  CloseBraceExpected: 'syntax-end',
  CloseBracketExpected: 'syntax-end',
  UnexpectedEndOfString: 'syntax-text',
  InvalidCharacter: 'syntax-text',
  InvalidEscapeCharacter: 'syntax-text',
  InvalidUnicode: 'syntax-text',
};

/** One for each line: what follows the first slip of a line mostly follows from it. */
function syntaxProblems(lineAt: LineAt, errors: readonly ParseError[]): FileProblem[] {
  const byLine = new Map<number, FileProblem>();
  for (const { error, offset } of errors) {
    const line = lineAt(offset);
    const code = SYNTAX[printParseErrorCode(error)] ?? 'syntax-other';
    if (!byLine.has(line)) byLine.set(line, { line, code, given: [] });
  }
  return [...byLine.values()];
}

/** As much of a file's own text as a sentence can bear. */
export const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const keyOf = (property: Node): string => String(property.children?.[0]?.value);

/** Keys that stand twice in one pair of braces, or that would reach into JavaScript itself. */
function keyProblems(lineAt: LineAt, node: Node): FileProblem[] {
  const seen = new Set<string>();
  const own = (node.type === 'object' ? (node.children ?? []) : []).flatMap((property) => {
    const key = keyOf(property);
    const code = RESERVED.includes(key) ? 'key-unknown' : seen.has(key) ? 'key-twice' : null;
    seen.add(key);
    return code ? [{ line: lineAt(property.offset), code, given: [shown(key)] } as const] : [];
  });
  return [...own, ...(node.children ?? []).flatMap((child) => keyProblems(lineAt, child))];
}

/** The plain value of a tree without reserved or doubled keys. */
function valueOf(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    children.map((property) => [keyOf(property), valueOf(property.children![1]!)]),
  );
}

function lineOf(lineAt: LineAt, root: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    // The line of the key, where there is one: a list may begin a line later.
    const place = node?.parent?.type === 'property' ? node.parent : node;
    if (place) return lineAt(place.offset);
  }
  return lineAt(root.offset);
}

/**
 * Reads JSON and keeps where everything stands. Comments and a comma too many are let pass. Nothing of
 * the text is executed.
 */
export function readPlaced(text: string): PlacedOrProblems {
  const lineAt = linesOf(text);
  const deep = tooDeepAt(text);
  if (deep !== null) return { problems: [{ line: lineAt(deep), code: 'too-deep', given: [] }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) return { problems: syntaxProblems(lineAt, errors) };
  if (!root) return { problems: [{ line: 1, code: 'empty', given: [] }] };
  const problems = keyProblems(lineAt, root);
  if (problems.length > 0) return { problems };
  return { value: valueOf(root), lineOf: (path) => lineOf(lineAt, root, path) };
}
