// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SATISFIED } from '../../src/coach/check';
import type { ChecksState } from '../../src/coach/checks';
import { endWarnings, repOf, voidedBy } from '../../src/coach/finish';
import type { Warning } from '../../src/coach/report';
import type { Finished } from '../../src/coach/movement';
import { addLead, NO_LEAD, type Lead } from '../../src/coach/side';
import type { Exercise } from '../../src/exercises/definition';
import { madeCheck, madeExercise, valuesOf } from '../support/made-up-exercise';

const finished = (change: Partial<Finished> = {}): Finished => ({
  startMs: 1000,
  peakMs: 2000,
  peakValue: 170,
  endMs: 3000,
  reachedMs: 500,
  stillMs: 500,
  trail: [],
  lapsedMs: 0,
  broken: false,
  heldMs: 0,
  unheldSince: null,
  complete: true,
  ...change,
});

const warning = (id: string, change: Partial<Warning> = {}): Warning => ({
  id,
  fromMs: 1500,
  toMs: 2500,
  peak: 130,
  unit: 'deg',
  level: 'warn',
  ...change,
});

const openWith = (each: Warning): ChecksState => ({
  [each.id]: { ...SATISFIED, level: each.level, open: each },
});

const lead = (legLead: number, armLead: number): Lead =>
  addLead(NO_LEAD, valuesOf({ legLead, armLead }), 1000);

const exercise = madeExercise({
  checks: [
    madeCheck({ id: 'first' }),
    madeCheck({ id: 'second' }),
    madeCheck({ id: 'third', voids: true }),
  ],
});

const repWith = (warnings: readonly Warning[], checks: ChecksState = {}, done = finished()) =>
  repOf(exercise, { warnings, checks, lead: NO_LEAD }, 'left', done);

describe('a repetition', () => {
  it('is clean when nothing warned', () => {
    expect(repWith([])).toEqual({
      startMs: 1000,
      peakMs: 2000,
      endMs: 3000,
      side: null,
      complete: true,
      broken: false,
      heldMs: 500,
      clean: true,
      faults: [],
    });
  });

  it('names what warned during it once, in the order of the definition', () => {
    const warnings = [warning('second'), warning('first'), warning('second', { fromMs: 2600 })];
    expect(repWith(warnings)).toMatchObject({
      complete: true,
      clean: false,
      faults: ['first', 'second'],
    });
  });

  it('names what is still warning as it ends', () => {
    expect(repWith([], openWith(warning('second'))).faults).toEqual(['second']);
  });

  it('stays clean with something only watched', () => {
    const watched = warning('first', { level: 'watch' });
    expect(repWith([watched], openWith({ ...watched, id: 'second' }))).toMatchObject({
      clean: true,
      faults: [],
    });
  });

  it('has no part in what ended before it began', () => {
    expect(repWith([warning('first', { fromMs: 300, toMs: 999 })]).faults).toEqual([]);
    expect(repWith([warning('first', { fromMs: 300, toMs: 1001 })]).faults).toEqual(['first']);
  });

  it('that is short is not clean, even without a fault', () => {
    expect(repWith([], {}, finished({ complete: false }))).toMatchObject({
      complete: false,
      clean: false,
      faults: [],
    });
  });

  it('is not complete with a fault that voids it, and says which', () => {
    const rep = repWith([warning('third')]);
    expect(rep).toMatchObject({ complete: false, clean: false, faults: ['third'] });
    expect(voidedBy(exercise, rep)).toBe('third');
    expect(voidedBy(exercise, repWith([warning('first')]))).toBeNull();
  });

  it('has its hold broken where it is to be held, not where it need not be', () => {
    const held = (holdMs: number, broken: boolean) => {
      const dosed = { ...exercise, dose: { ...exercise.dose, holdMs } };
      const known = { warnings: [], checks: {}, lead: NO_LEAD };
      return repOf(dosed, known, 'left', finished({ broken }));
    };
    expect(held(5000, true)).toMatchObject({ complete: true, broken: true, clean: false });
    expect(held(5000, false)).toMatchObject({ broken: false, clean: true });
    expect(held(0, true)).toMatchObject({ broken: false, clean: true });
  });

  it('has its hold broken by a fault that says so', () => {
    const [first, ...others] = exercise.checks;
    const dropping = { ...exercise, checks: [{ ...first!, breaks: true }, ...others] };
    const broken = (id: string) =>
      repOf(dropping, { warnings: [warning(id)], checks: {}, lead: NO_LEAD }, 'left', finished())
        .broken;
    expect([broken('first'), broken('second')]).toEqual([true, false]);
  });

  it('is on the side of the moving leg where sides alternate', () => {
    const sides: Exercise = { ...exercise, alternates: true };
    const on = (legs: number, near: 'left' | 'right') =>
      repOf(sides, { warnings: [], checks: {}, lead: lead(legs, 0) }, near, finished()).side;
    expect([on(70, 'left'), on(-70, 'left'), on(70, 'right')]).toEqual(['left', 'right', 'right']);
  });
});

describe('a check of how far a movement came', () => {
  const low = madeExercise({
    checks: [
      madeCheck({
        id: 'too-low',
        measure: 'hip',
        when: 'end',
        watch: { below: 172 },
        fault: { below: 165 },
      }),
      madeCheck({ id: 'moving', measure: 'hip', fault: { below: 1000 } }),
    ],
  });
  const said = (peakValue: number) => endWarnings(low.checks, NO_LEAD, finished({ peakValue }));

  it('warns as it ends, of the whole movement', () => {
    expect(said(164)).toEqual([
      { id: 'too-low', fromMs: 1000, toMs: 3000, peak: 164, unit: 'deg', level: 'warn' },
    ]);
  });

  it('only watches between its bounds, and says nothing on the outer one', () => {
    expect(said(165)).toMatchObject([{ level: 'watch' }]);
    expect(said(171.9)).toMatchObject([{ level: 'watch' }]);
    expect(said(172)).toEqual([]);
  });
});

describe('arm and leg of one side', () => {
  const sided = madeExercise({
    checks: [
      madeCheck({
        id: 'same-side',
        measure: 'sameSide',
        when: 'end',
        watch: { above: 0.7 },
        fault: { above: 0.8 },
      }),
    ],
  });

  it('warn as the movement ends, however far it came', () => {
    expect(endWarnings(sided.checks, lead(70, 70), finished())).toMatchObject([
      { id: 'same-side', peak: 1, unit: 'none', level: 'warn' },
    ]);
    expect(endWarnings(sided.checks, lead(70, -70), finished())).toEqual([]);
  });
});
