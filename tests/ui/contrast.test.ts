import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, darkOf, lightOf } from './tokens';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** Text and the grounds it stands on somewhere. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'sheet', 'well', 'accent-wash', 'warn-wash']],
  ['quiet', ['paper', 'sheet', 'well']],
  ['accent', ['paper', 'sheet', 'accent-wash']],
  ['on-accent', ['accent', 'accent-strong']],
  ['ok', ['paper', 'sheet']],
  ['watch', ['paper', 'sheet']],
  ['warn', ['paper', 'sheet', 'warn-wash']],
];

/** Lines and edges that have to be seen. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'sheet', 'well']],
  ['accent', ['paper', 'sheet', 'well']],
];

describe.each([
  ['light', lightOf],
  ['dark', darkOf],
] as const)('%s', (_, colour) => {
  const pairs = (list: typeof TEXT) =>
    list.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const));

  test.each(pairs(TEXT))('text %s on %s: at least 4.5', (ink, ground) =>
    expect(contrast(colour(css, ink), colour(css, ground))).toBeGreaterThanOrEqual(4.5),
  );

  test.each(pairs(LINES))('line %s on %s: at least 3', (ink, ground) =>
    expect(contrast(colour(css, ink), colour(css, ground))).toBeGreaterThanOrEqual(3),
  );
});

/** What must be read from three metres in a bright room: the count, a cue, a warning. */
const FLOOR: readonly (readonly [string, string])[] = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['on-alarm', 'alarm'],
];

test.each(
  FLOOR.flatMap((pair) => [
    ['light', lightOf, ...pair] as const,
    ['dark', darkOf, ...pair] as const,
  ]),
)('%s floor, words %o %s %s: at least 7', (_, colour, ink, ground) =>
  expect(contrast(colour(css, ink), colour(css, ground))).toBeGreaterThanOrEqual(7),
);

test('black on white is 21', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6));
