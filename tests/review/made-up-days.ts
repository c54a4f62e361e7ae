import fc from 'fast-check';
import type { SetSummary } from '../../src/review';

/** A set as a list has it, a clean one of the bird dog unless said otherwise. */
export const summary = (startedAt: number, over: Partial<SetSummary> = {}): SetSummary => ({
  id: `${startedAt}`,
  exercise: 'bird-dog',
  startedAt,
  source: 'camera',
  durationMs: 60_000,
  counted: 10,
  clean: 10,
  short: 0,
  ...over,
});

/** A moment by the clock on the wall. */
export const at = (text: string): number => new Date(text).getTime();

/** Zones whose clocks change by an hour, by half of one, at midnight, left out a day, or never. */
export const ZONES = [
  'Europe/Madrid',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Apia',
  'Asia/Kolkata',
  'UTC',
];

/** Moments from 2009 to 2033. */
export const moments = fc.integer({ min: 1_230_000_000_000, max: 2_000_000_000_000 });
