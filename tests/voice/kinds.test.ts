import { expect, test } from 'vitest';
import type { CoachEvent } from '../../src/coach/report';
import { isSpoken } from '../../src/voice/counts';
import { madeCheck } from '../support/made-up-exercise';
import { EXERCISE, hold, PLAN, play, rep, someRep, type Script } from './script';

const HOLD = { exercise: { ...EXERCISE, kind: 'hold' as const }, plan: { ...PLAN, holdMs: 5000 } };
const STEPS = { exercise: { ...EXERCISE, kind: 'steps' as const } };

const left = (heldMs: number): CoachEvent => ({
  type: 'short',
  rep: { ...someRep, complete: false, clean: false, heldMs },
});

test('a hold that is done is said to be, for eyes that are closed', () => {
  const script: Script = { 0: [hold(4900)], 100: [hold(5000)] };
  expect(play(script, { setting: HOLD })).toEqual(['0 tick', '100 release', '100 “And back”']);
});

test.each([
  [12_900, ['0 short', '0 “Held for 12 seconds”']],
  [1000, ['0 short', '0 “Held for 1 second”']],
  [900, ['0 short']],
])('a hold left after %i ms says how long it was', (ms, heard) =>
  expect(play({ 0: [left(ms)] }, { setting: HOLD })).toEqual(heard),
);

test('a short repetition has its tone alone', () =>
  expect(play({ 0: [left(4000)] })).toEqual(['0 short']));

test('steps are heard softly, each tenth aloud, and none is praised', () => {
  const script = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [i * 700, [rep(i + 1)]]),
  ) as Script;
  const heard = play(script, { setting: STEPS });
  expect(heard.filter((each) => each.endsWith('tick'))).toHaveLength(18);
  expect(heard.filter((each) => each.includes('“'))).toEqual(['6300 “10”', '13300 “20”']);
});

test.each([
  [9, 'spoken', false],
  [10, 'spoken', true],
  [10, 'fewer', true],
  [10, 'tones', false],
] as const)('step %i, counting %s: spoken %s', (count, counting, spoken) =>
  expect(isSpoken(count, counting, 'steps')).toBe(spoken),
);

test('another exercise is named as what it is, without the tone of a fault', () => {
  const bent = madeCheck({ id: 'bent', title: 'Bent-over row', voids: true, another: true });
  const exercise = { ...EXERCISE, checks: [bent] };
  const script: Script = {
    0: [{ type: 'warning', id: 'bent', level: 'warn', atMs: 0 }],
    1000: [{ type: 'not-counted', id: 'bent', atMs: 0 }],
  };
  const heard = play(script, { setting: { exercise } }).map((each) => each.replace(/^\d+ /, ''));
  expect(heard).toContain('“A different exercise: Bent-over row”');
  expect(heard).toContain('short');
  expect(heard).not.toContain('warn');
});
