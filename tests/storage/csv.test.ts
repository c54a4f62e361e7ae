import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { localTime, setsCsv } from '../../src/storage/csv';
import { summaryOf } from '../../src/storage/stored-set';
import { reportOf, storedSet } from './made-up';

let zone: string | undefined;
beforeEach(() => void (zone = process.env['TZ']));
afterEach(() => vi.stubEnv('TZ', zone));

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split('\r\n');

it('is a heading alone where there are no sets', () => {
  const [heading, rest, ...more] = linesOf(setsCsv([]));
  expect(heading).toMatch(/^id,started,exercise,source,counted_by,duration_s,counted,clean,short/);
  expect([rest, more]).toEqual(['', []]);
});

it('has a line for each set, with empty cells for what is not known', () => {
  vi.stubEnv('TZ', 'Europe/Madrid');
  const plain = summaryOf(storedSet('a'));
  const told = summaryOf(
    storedSet('b', {
      report: reportOf([], { by: 'clock' }),
      workout: { id: 'w', set: 1, sets: 2 },
      target: { reps: 8, perSide: true, holdMs: 5000 },
      sensitivity: 'late',
      correction: { at: 1, count: 9, notSo: [] },
    }),
  );
  expect(linesOf(setsCsv([plain, told])).slice(1, 3)).toEqual([
    'a,2023-11-14T23:13:20+01:00,bird-dog,camera,camera,20,2,1,0,,,,,,,,,',
    'b,2023-11-14T23:13:20+01:00,bird-dog,camera,clock,20,0,,0,,w,1,2,8,true,5,late,9',
  ]);
});

it('quotes what needs it, and lets no spreadsheet compute what somebody called a file', () => {
  const named = (source: string) => linesOf(setsCsv([summaryOf(storedSet('a', { source }))]))[1];
  expect(named('my "best", yet.mp4')).toContain(',"my ""best"", yet.mp4",');
  expect(named('=1+2')).toContain(",'=1+2,");
  expect(named('@x,y')).toContain(`,"'@x,y",`);
});

it('tells times as the clock on the wall, with its distance to UTC', () => {
  vi.stubEnv('TZ', 'America/St_Johns');
  expect(localTime(Date.UTC(2026, 0, 1, 2, 0, 5))).toBe('2025-12-31T22:30:05-03:30');
  vi.stubEnv('TZ', 'Asia/Kolkata');
  expect(localTime(Date.UTC(2026, 0, 1, 0, 0, 0))).toBe('2026-01-01T05:30:00+05:30');
});
