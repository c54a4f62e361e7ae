import { leavesOf, put, stepsTo, type Growing, type Tree } from './leaves';
import { numbersIn, toBytes, unzigzag, zigzag } from './varint';

/** One leaf in all rows, and how its numbers are written. */
export interface Column {
  readonly place: string;
  /** Decimals: with 2 of them 1.25 is written as 125. */
  readonly digits: number;
  /** What is expected next: 0 the same again, 1 as much further again. */
  readonly order: number;
}

/** Rows of one kind, such as a recording's frames, as columns of differences. */
export interface Packed {
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly bytes: Uint8Array;
}

type Cell = number | null | undefined;

const MOST_DIGITS = 6;
/** In place of a number: the leaf is not there, or it is null. */
const [ABSENT, NULL, NUMBERS_FROM] = [0, 1, 2];

const scaled = (value: number, digits: number): number => Math.round(value * 10 ** digits);

/** How many decimals say these numbers exactly. @throws RangeError when six do not */
function digitsOf(place: string, cells: readonly Cell[]): number {
  let digits = 0;
  for (const cell of cells) {
    if (typeof cell !== 'number') continue;
    while (scaled(cell, digits) / 10 ** digits !== cell)
      if (++digits > MOST_DIGITS) throw new RangeError(`${place}: ${cell} has too many decimals.`);
  }
  return digits;
}

/** Guesses a column's next number from those before. */
function guesser(order: number) {
  let [last, before] = [0, 0];
  return {
    next: () => (order === 0 ? last : 2 * last - before),
    seen: (value: number) => ([last, before] = [value, last]),
  };
}

function codesOf(cells: readonly Cell[], { digits, order }: Column): number[] {
  const guess = guesser(order);
  return cells.map((cell) => {
    if (cell === undefined) return ABSENT;
    if (cell === null) return NULL;
    const value = scaled(cell, digits);
    const code = zigzag(value - guess.next()) + NUMBERS_FROM;
    guess.seen(value);
    return code;
  });
}

const bitsOf = (codes: readonly number[]): number =>
  codes.reduce((sum, code) => sum + Math.log2(1 + code), 0);

/** The column by the guess that leaves less to be said. */
function shortest(place: string, cells: readonly Cell[]): [Column, number[]] {
  const digits = digitsOf(place, cells);
  const ways = [0, 1].map((order): [Column, number[]] => {
    const column = { place, digits, order };
    return [column, codesOf(cells, column)];
  });
  return ways.reduce((best, way) => (bitsOf(way[1]) < bitsOf(best[1]) ? way : best));
}

/** Packs rows so that nothing is lost. @throws TypeError, RangeError where that cannot be done */
export function pack(rows: readonly Tree[]): Packed {
  const leaves = rows.map((row) => leavesOf(row));
  const places = [...new Set(leaves.flatMap((row) => [...row.keys()]))];
  const ways = places.map((place) =>
    shortest(
      place,
      leaves.map((row) => row.get(place)),
    ),
  );
  const codes = ways.flatMap(([, those]) => those);
  return { rows: rows.length, columns: ways.map(([column]) => column), bytes: toBytes(codes) };
}

/** The rows again. @throws RangeError when there are too few bytes */
export function unpack({ rows, columns, bytes }: Packed): Tree[] {
  const next = numbersIn(bytes);
  const trees = Array.from({ length: rows }, (): Growing => ({}));
  for (const { place, digits, order } of columns) {
    const [guess, steps, scale] = [guesser(order), stepsTo(place), 10 ** digits];
    for (const tree of trees) {
      const code = next();
      if (code === NULL) put(tree, steps, null);
      if (code < NUMBERS_FROM) continue;
      const value = guess.next() + unzigzag(code - NUMBERS_FROM);
      guess.seen(value);
      put(tree, steps, value / scale);
    }
  }
  return trees.map(({ root }) => root);
}
