import { inWords, lumbarWords, type Figures, type WarningRow } from '../../../review';
import type { Words } from '../../../words/words';

/** Where there is no number. */
const NOT_KNOWN = '–';

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Lots of repetitions as rows of a table, a column each; a row that no lot has anything in is left out. */
export function figureRows(lots: readonly Figures[], words: Words): Row[] {
  const { figures } = words.review.beside;
  const written = (of: (lot: Figures) => string | null): string[] =>
    lots.map((lot) => of(lot) ?? NOT_KNOWN);
  const rows: Row[] = [
    { name: figures.counted, cells: written(({ counted }) => String(counted)) },
    { name: figures.clean, cells: written(({ clean }) => String(clean)) },
    { name: figures.short, cells: written(({ short }) => String(short)) },
    { name: figures.range, cells: written(({ range }) => range && inWords(range, words)) },
    { name: figures.took, cells: written(({ took }) => took && inWords(took, words)) },
    { name: figures.held, cells: written(({ held }) => held && inWords(held, words)) },
    { name: figures.back, cells: written(({ back }) => back && lumbarWords(back, words)) },
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell !== NOT_KNOWN));
}

/** How often each lot was warned of each thing, a row a thing; nearly warned is not counted. */
export function warningRows(lots: readonly (readonly WarningRow[])[]): Row[] {
  const warned = lots.map((lot) => lot.filter(({ level }) => level === 'warn'));
  const titles = new Map(warned.flat().map(({ id, title }) => [id, title]));
  return [...titles].map(([id, name]) => ({
    name,
    cells: warned.map((lot) => String(lot.filter((each) => each.id === id).length)),
  }));
}
