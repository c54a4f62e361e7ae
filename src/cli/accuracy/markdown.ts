/** A table in Markdown; the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? ':--' : '--:'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line), ''];
}

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');

export const number = (value: number | null, digits = 1): string =>
  value === null
    ? '–'
    : value
        .toFixed(digits)
        .replace(/^-(0\.?0*)$/, '$1')
        .replace('-', '−');

export const percent = (share: number | null, digits = 0): string =>
  share === null ? '–' : `${number(100 * share, digits)} %`;

export const seconds = (ms: number | null): string => (ms === null ? '–' : number(ms / 1000));

/** How many of how many, the share, and between what it may really lie. */
export const shareText = (share: {
  readonly found: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}): string =>
  share.share === null
    ? '–'
    : `${share.found}/${share.of} = ${number(share.share, 2)} (${number(share.low, 2)}–${number(share.high, 2)})`;
