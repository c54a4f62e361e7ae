import type { SetSummary } from './stored-set';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment by the clock of this device, with its distance to UTC, as ISO 8601 has it. */
export function localTime(ms: number): string {
  const at = new Date(ms);
  const ahead = -at.getTimezoneOffset();
  const zone = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
  return `${day}T${time}${zone}`;
}

type Cell = string | number | undefined;

const seconds = (ms: number | undefined): Cell => (ms === undefined ? ms : Math.round(ms) / 1000);

/** In their order: heading, and what stands below it. */
const COLUMNS: readonly (readonly [string, (set: SetSummary) => Cell])[] = [
  ['id', ({ id }) => id],
  ['started', ({ startedAt }) => localTime(startedAt)],
  ['exercise', ({ exercise }) => exercise],
  ['source', ({ source }) => source],
  ['counted_by', ({ by }) => by ?? 'camera'],
  ['duration_s', ({ durationMs }) => seconds(durationMs)],
  ['counted', ({ counted }) => counted],
  // What no camera judged is neither clean nor not.
  ['clean', ({ clean, by }) => (by ? undefined : clean)],
  ['short', ({ short }) => short],
  ['held_s', ({ heldMs }) => seconds(heldMs)],
  ['workout', ({ workout }) => workout?.id],
  ['set', ({ workout }) => workout?.set],
  ['of_sets', ({ workout }) => workout?.sets],
  ['target_reps', ({ target }) => target?.reps],
  ['target_per_side', ({ target }) => target && String(target.perSide)],
  ['target_hold_s', ({ target }) => seconds(target?.holdMs)],
  ['sensitivity', ({ sensitivity }) => sensitivity],
  // What the person says, beside what was counted.
  ['corrected', ({ correction }) => correction?.count ?? undefined],
];

/** Text that a spreadsheet would take for a formula is told apart from one by an apostrophe. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Sets as a table for spreadsheets (RFC 4180, UTF-8 with a mark, so that they know it): times in
 * seconds, a cell left empty where nothing is known.
 */
export function setsCsv(sets: readonly SetSummary[]): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...sets.map((set) => COLUMNS.map(([, of]) => cell(of(set)))),
  ];
  return `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
}
