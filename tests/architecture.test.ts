// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Who may import whom; every room may import itself. The table of the house, as the README has it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  troubles: [],
  body: [],
  camera: ['body', 'troubles'],
  pose: ['body', 'troubles'],
  exercises: ['body'],
  coach: ['body', 'exercises'],
  workout: ['coach', 'exercises', 'body'],
  programme: ['workout', 'coach', 'exercises', 'body'],
  words: ['programme', 'workout', 'coach', 'exercises', 'body', 'troubles'],
  voice: ['words', 'programme', 'workout', 'coach', 'exercises', 'body', 'troubles'],
  storage: ['coach', 'exercises', 'body', 'troubles'],
  review: ['words', 'programme', 'storage', 'coach', 'exercises', 'body'],
  session: [
    'camera',
    'pose',
    'words',
    'programme',
    'workout',
    'voice',
    'storage',
    'review',
    'coach',
    'exercises',
    'body',
    'troubles',
  ],
  ui: [
    'session',
    'review',
    'words',
    'programme',
    'workout',
    'coach',
    'exercises',
    'body',
    'troubles',
  ],
  main: ['ui', 'session'],
  cli: ['session', 'pose', 'storage', 'coach', 'exercises', 'body', 'troubles'],
};

/** Imported for their types only: rooms that must not depend on what the other one does. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [
  ['review', 'storage'],
  ['ui', 'coach'],
  ['cli', 'session'],
];

const PURE = ['body', 'exercises', 'coach', 'workout', 'programme', 'review'];

/** Packages that only one room may import. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  pose: /^@?(tensorflow|litertjs|mediapipe)/,
  camera: /^mediabunny$/,
  storage: /^dexie$/,
};

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

interface Source {
  /** Path below `src/`. */
  readonly path: string;
  readonly room: string;
  readonly code: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** The scripts of a Svelte component; everything else is code already. */
const scriptOf = (path: string, text: string): string =>
  path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]).join('\n')
    : text;

/** Every node of a file, parents first. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  return (
    clause.isTypeOnly ||
    (!clause.name &&
      !!named &&
      ts.isNamedImports(named) &&
      named.elements.length > 0 &&
      named.elements.every((element) => element.isTypeOnly))
  );
};

/** Static, dynamic and re-exporting imports. */
function importsOf(code: ts.SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(code)) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const { moduleSpecifier } = node;
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier))
        found.push({ specifier: moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteral(first))
        found.push({ specifier: first.text, typeOnly: false });
    }
  }
  return found;
}

/** `body/pose.ts` is of the room `body`; `main.ts` is a room of its own. */
const roomOf = (path: string): string => path.replace(/[/\\.].*$/, '');

function read(path: string): Source {
  const text = scriptOf(path, readFileSync(join(SRC, path), 'utf8'));
  const code = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return { path, room: roomOf(path), code, imports: importsOf(code) };
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(m?ts|mjs|svelte)$/.test(path) && !path.endsWith('.d.ts'))
  .map(read);

/** The room an import leads to; null for packages and for files outside `src/`. */
function targetOf({ path }: Source, { specifier }: Import): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = relative(SRC, resolve(SRC, dirname(path), specifier));
  return target.startsWith('..') ? null : roomOf(target);
}

const forbidden = (source: Source): string[] =>
  source.imports.flatMap((each) => {
    const target = targetOf(source, each);
    if (target === null || target === source.room) return [];
    const allowed = MAY_IMPORT[source.room]?.includes(target);
    return allowed ? [] : [`${source.path} imports ${each.specifier}, of the room ${target}`];
  });

const overreaching = (source: Source): string[] =>
  source.imports.flatMap((each) => {
    const target = targetOf(source, each);
    const only = TYPES_ONLY.some(([from, to]) => source.room === from && target === to);
    return only && !each.typeOnly
      ? [`${source.path} imports more than types from ${each.specifier}`]
      : [];
  });

const strangers = (source: Source): string[] =>
  source.imports.flatMap(({ specifier }) =>
    Object.entries(PACKAGES)
      .filter(([room, names]) => room !== source.room && names.test(specifier))
      .map(([room]) => `${source.path} imports ${specifier}, which only ${room}/ may`),
  );

/** What a use of a name would reach outside a pure room; null for everything harmless. */
function outsideOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return text === 'Math.random' || text === 'Date.now' ? text : null;
  }
  // A date made from a given time is a function of its argument; one made from nothing is a clock.
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date')
    return node.arguments?.length ? null : 'new Date()';
  if (!ts.isIdentifier(node) || !/^(performance|window|document|globalThis)$/.test(node.text))
    return null;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return isMember || (isKey && parent.name === node) ? null : node.text;
}

const impurities = (source: Source): string[] =>
  [...nodesOf(source.code)]
    .map(outsideOf)
    .filter((name) => name !== null)
    .map((name) => `${source.path} uses ${name}: pass its value in`);

describe('the house', () => {
  it('has no room that the table does not name', () => {
    const unnamed = sources.filter(({ room }) => !MAY_IMPORT[room]).map(({ path }) => path);
    expect(unnamed).toEqual([]);
  });

  it('is read at all', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(50);
    expect(
      sources.some(({ path, imports }) => path.endsWith('.svelte') && imports.length > 0),
    ).toBe(true);
  });

  it('lets rooms import only what the table allows', () => {
    expect(sources.flatMap(forbidden)).toEqual([]);
  });

  it('lets some rooms import types only', () => {
    expect(sources.flatMap(overreaching)).toEqual([]);
  });

  it('keeps each outside package in its room', () => {
    expect(sources.flatMap(strangers)).toEqual([]);
  });

  it('keeps clocks, chance and the page out of the pure rooms', () => {
    expect(sources.filter(({ room }) => PURE.includes(room)).flatMap(impurities)).toEqual([]);
  });
});
