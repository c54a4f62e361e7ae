import { wilson, type Interval } from '../statistics';

/** How many of how many, and between what the share may really lie (95 %). */
export interface Share extends Interval {
  readonly found: number;
  readonly of: number;
  /** 0…1, null of nothing. */
  readonly share: number | null;
}

export const shareOf = (found: number, of: number): Share => ({
  found,
  of,
  share: of === 0 ? null : found / of,
  ...wilson(found, of),
});

/** The share of a list for which something holds. */
export const shareWhere = <T>(list: readonly T[], holds: (each: T) => boolean): Share =>
  shareOf(list.filter(holds).length, list.length);
