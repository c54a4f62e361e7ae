import type { Exercise } from '../exercises/definition';
import { dayOf, type Day } from './days';
import { plannedOf, type Planned } from './dose';
import type { Doing } from './due';
import { painAdvice, painOfDay, type PainEntry, type PainLevels } from './pain';
import { isAllClean, practicesOf, shareDone, type Practice } from './practice';
import type { ProgrammeItem } from './programme';
import { easier, harder, type Step } from './steps';

/** A change that somebody may take or leave. */
export interface Offer {
  /** The exercise that the programme names; its item is what would change. */
  readonly item: string;
  readonly kind: 'harder' | 'easier';
  readonly from: Planned;
  readonly to: Step;
}

/** What is wanted to tell what to offer. */
export interface Progressing extends Doing {
  /** Every exercise there is, to look for an easier one. */
  readonly all: readonly Exercise[];
  readonly pain: readonly PainEntry[];
  /** By the item's exercise: when an offer was last left, ms since 1970. */
  readonly declined: Readonly<Record<string, number>>;
}

/** Workouts in a row that must be clean before more is offered. */
const CLEAN_IN_A_ROW = 2;
const HALF = 0.5;

/**
 * When somebody last took or left an offer for an item. What a clock set back puts on a later day never
 * was; within the day `now` may be a moment old.
 */
function decidedAt({ exercise }: ProgrammeItem, given: Progressing, now: number): number {
  const taken = (given.changes[exercise] ?? []).map(({ at }) => at);
  const left = given.declined[exercise] ?? -Infinity;
  return Math.max(-Infinity, ...[left, ...taken].filter((at) => dayOf(at) <= dayOf(now)));
}

/** Whether a day comes after the day of a decision. */
const isAfter = (day: Day, since: number): boolean => since === -Infinity || day > dayOf(since);

/** Whether anything was told of a day since a decision, and asks for less, beside what was told before. */
function hurtSince(day: Day, since: number, pain: readonly PainEntry[]): boolean {
  const fresh = pain.filter(({ at }) => at > since);
  if (Object.values(painOfDay(fresh, day)).every((level) => level === null)) return false;
  const told = pain.filter(({ when, at }) => when === 'before' || at > since);
  return painAdvice(painOfDay(told, day)) !== null;
}

/** Whether the last day calls for less: by how it felt, or by what was done. */
const isHarder = (last: Practice, since: number, { pain }: Progressing): boolean =>
  hurtSince(last.day, since, pain) || (isAfter(last.day, since) && shareDone(last) < HALF);

/** What was not said does not count against anybody: to say it is a choice. */
const hurtsMore = ({ before, after, morning }: PainLevels): boolean =>
  before !== null && Math.max(after ?? 0, morning ?? 0) > before;

function isReady(practices: readonly Practice[], since: number, { pain }: Progressing): boolean {
  const fresh = practices.filter(({ day }) => isAfter(day, since));
  const last = fresh.slice(-CLEAN_IN_A_ROW);
  return (
    last.length === CLEAN_IN_A_ROW &&
    last.every((each) => isAllClean(each) && !hurtsMore(painOfDay(pain, each.day)))
  );
}

function offerFor(item: ProgrammeItem, given: Progressing, now: number): Offer[] {
  const { changes, done, known, all } = given;
  const own = changes[item.exercise] ?? [];
  const from = plannedOf(item, own, known);
  const practices = practicesOf(item, own, known, done).filter(({ day }) => day <= dayOf(now));
  const last = practices.at(-1);
  if (!from || !last) return [];
  const since = decidedAt(item, given, now);
  const offered = (kind: Offer['kind'], to: Step | null): Offer[] =>
    to ? [{ item: item.exercise, kind, from, to }] : [];
  if (isHarder(last, since, given)) return offered('easier', easier(from, all));
  return isReady(practices, since, given) ? offered('harder', harder(from, known)) : [];
}

/** What to offer at `now`, ms since 1970: at most one change for each item. Nothing changes by itself. */
export const offersOf = (given: Progressing, now: number): Offer[] =>
  given.items.flatMap((item) => offerFor(item, given, now));
