import type { Words } from '../words/words';

export type Unit = 'repetitions' | 's' | 'deg' | 'torso' | 'percent' | 'none';

/** A number that never travels without its unit; `torso` is a fraction of torso length. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

const WRITTEN: Record<Unit, (value: number, words: Words) => string> = {
  repetitions: (value, { units }) => units.repetitions(`${value}`, value),
  s: (value, { units, locale }) => units.s(tenths(value, locale)),
  deg: (value, { units }) => units.deg(whole(value)),
  torso: (value, { units }) => units.torso(whole(value * 100)),
  percent: (value, { units }) => units.percent(whole(value)),
  none: () => '',
};

/** A number with one decimal, as the language writes it: “4.2”, “4,2”. */
const tenths = (value: number, locale: string): string =>
  value.toLocaleString(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    useGrouping: false,
  });

/** A rounded number with a true minus sign and never “−0”. */
function whole(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${-rounded}` : `${Math.abs(rounded)}`;
}

/** The quantity as people read it, e.g. “4.2 s”, “14°”; empty for a number without meaning alone. */
export const inWords = ({ value, unit }: Quantity, words: Words): string =>
  WRITTEN[unit](value, words);

/** Milliseconds as a quantity in seconds. */
export const seconds = (milliseconds: number): Quantity => ({
  value: milliseconds / 1000,
  unit: 's',
});

/** A warning's peak with its unit; times become seconds. */
export const peakOf = (peak: number, unit: 'deg' | 'torso' | 'ms' | 'none'): Quantity =>
  unit === 'ms' ? seconds(peak) : { value: peak, unit };

/** A moment of the set as on a clock, e.g. “1:07”. `milliseconds` of media time. */
export function clock(milliseconds: number): string {
  const total = Math.floor(Math.max(0, milliseconds) / 1000);
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
}
