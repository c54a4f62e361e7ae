// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CATALOGUE, definitionOf, isJudged } from '../../src/cli/accuracy/catalogue';
import { compare } from '../../src/cli/accuracy/compare';
import type { Evidence } from '../../src/cli/accuracy/evidence';
import { checkOf, expectationOf, sizeOf } from '../../src/cli/accuracy/expected';
import { askingFor, holdTimes } from '../../src/cli/accuracy/hold-times';
import { everyExercise } from '../../src/cli/accuracy/metrics/every';
import { everySection, otherPhantomSection } from '../../src/cli/accuracy/report/every';
import type { TrueRep, Truth } from '../../src/cli/accuracy/truth';
import type { Rep, SetReport } from '../../src/coach/report';

const sit = definitionOf('wall-sit')!;
const at = (i: number) => ({ startMs: 20_000 * i, endMs: 20_000 * i + 15_000 });
const fault = (name: string) => ({ name, degrees: 1, fromMs: null });

const truthOf = (reps: readonly Partial<TrueRep>[], exercise = 'wall-sit'): Truth => ({
  exercise,
  source: 'a',
  turned: false,
  reps: reps.map((rep, i) => ({ ...at(i), side: null, complete: true, faults: [], ...rep })),
});

const rep = (i: number, heldMs: number, more: Partial<Rep> = {}): Rep => ({
  ...at(i),
  peakMs: at(i).startMs,
  side: null,
  complete: true,
  broken: false,
  heldMs,
  clean: true,
  faults: [],
  notJudged: [],
  ...more,
});

const reportOf = (reps: readonly Rep[]): SetReport => ({
  exercise: 'wall-sit',
  source: 'a',
  frames: 1,
  durationMs: 60_000,
  reps,
  warnings: [],
  notSeen: [],
  curve: [],
});

const spine = {
  holds: [0, 1, 2].map((i) => ({ startMs: at(i).startMs + 2000, endMs: at(i).startMs + 12_000 })),
  lumbar: [],
};

describe('what is expected', () => {
  it('of a played fault pose is the check it is named after', () => {
    expect(checkOf('row', fault('bent-over'))).toBe('bent-over');
    expect(checkOf('row', fault('back-sags'))).toBeNull();
    expect(checkOf('modified-side-plank', fault('hipsDrop'))).toBe('hips-sag');
    expect(sizeOf(fault('bent-over'))).toBe('any');
  });

  it('of a movement with a fault that voids is that it is not counted', () => {
    const [bent, leant] = truthOf(
      [
        { complete: null, faults: [fault('bent-over')] },
        { complete: null, faults: [fault('leans-back')] },
      ],
      'row',
    ).reps;
    expect(expectationOf(truthOf([], 'row'), bent!)).toBe('void');
    expect(expectationOf(truthOf([], 'row'), leant!)).toBe('either');
  });
});

describe('what is expected of a hold', () => {
  it('that a fault breaks is that it may be whole or not', () => {
    const sank = truthOf([{ faults: [fault('hipsDrop')] }], 'modified-side-plank');
    expect(expectationOf(sank, sank.reps[0]!)).toBe('either');
    const bridge = truthOf([{ faults: [fault('hipsDrop')] }], 'glute-bridge');
    expect(expectationOf(bridge, bridge.reps[0]!)).toBe('full');
  });
});

describe('the time held', () => {
  it('is asked for two thirds of the shortest hold, in whole seconds, where holding is it', () => {
    expect(askingFor(sit, spine).dose.holdMs).toBe(6000);
    expect(askingFor(sit, null)).toBe(sit);
    const bridge = definitionOf('glute-bridge')!;
    expect(askingFor(bridge, spine)).toBe(bridge);
  });

  it('is told of clean and whole holds only', () => {
    const truth = truthOf([{}, { faults: [fault('off-wall')] }, { complete: false }, {}]);
    const result = compare(truth, reportOf([rep(0, 11_000), rep(1, 9000), rep(2, 500)]));
    expect(holdTimes(sit, spine, result)).toEqual([{ trueMs: 10_000, measuredMs: 11_000 }]);
  });

  it('is nothing where no hold was reported', () => {
    const result = compare(truthOf([{}]), reportOf([]));
    expect(holdTimes(sit, spine, result)).toEqual([{ trueMs: 10_000, measuredMs: null }]);
    expect(holdTimes(definitionOf('row')!, spine, result)).toEqual([]);
  });
});

const evidenceOf = (truth: Truth, report: SetReport, more: Partial<Evidence> = {}): Evidence => {
  const result = compare(truth, report);
  const holds = holdTimes(sit, spine, result);
  const [held, phantoms, variations] = [[], [], []];
  const base = { name: 'a', group: 'other' as const, exercise: truth.exercise, scene: null };
  return { ...base, result, held, phantoms, variations, holdTimes: holds, ...more };
};

describe('a row for every exercise', () => {
  const scene = { body: 'bea', room: 'dim', loose: 0, yaw: 0, camHeight: 1, fps: 12 };
  const clean = truthOf([{}, {}]);
  const rows = everyExercise([
    evidenceOf(clean, reportOf([rep(0, 11_000), rep(1, 8000, { faults: ['off-wall'] })])),
    evidenceOf(clean, reportOf([rep(0, 10_000)]), { scene, group: 'fresh' }),
    evidenceOf(clean, reportOf([rep(0, 10_000), rep(1, 10_000)]), { scene, group: 'acted' }),
    evidenceOf({ ...clean, turned: true }, reportOf([rep(0, 1)]), { scene }),
  ]);
  const row = rows.find(({ exercise }) => exercise === 'wall-sit')!;

  it('is there, shown or not', () => {
    expect(rows.map(({ exercise }) => exercise)).toEqual(CATALOGUE.map(({ id }) => id));
    expect(rows.filter(({ judged }) => !judged).map(({ exercise }) => exercise)).toEqual(
      CATALOGUE.filter((exercise) => !isJudged(exercise)).map(({ id }) => id),
    );
  });

  it('parts what it was shown by, and leaves out what is turned away', () => {
    expect(row.shown.map(({ source, sets }) => [source, sets])).toEqual([
      ['reported', 1],
      ['real', 1],
      ['acted', 1],
    ]);
  });

  it('tells counts, held times and false warnings', () => {
    const [reported, real] = row.shown;
    expect(reported).toMatchObject({
      counting: { exact: { found: 0, of: 1 } },
      holds: { n: 2, missed: 1, biasMs: 0, bias: 0 },
    });
    expect(real).toMatchObject({
      counting: { exact: { found: 1, of: 1 } },
      cleanReps: 2,
      falseWarnings: { 'off-wall': 1 },
    });
    expect(real!.holds!.biasMs).toBe(-500);
    expect(real!.holds!.worst).toBeCloseTo(-0.2);
  });

  it('is written so', () => {
    const text = everySection(rows).join('\n');
    expect(text).toContain('| Wall sit | rendered, only reported | 1 | 2 | 0 of 1 |');
    expect(text).toContain('−0.5 s, −5 %; worst −20 % of 2 | – | `off-wall` 1 in 2 |');
    expect(text).toContain('+0.0 s, +0 %; worst +0 % of 2, 1 missed');
    for (const { exercise, judged } of rows.filter(({ shown }) => shown.length === 0))
      expect(text).toContain(
        `| ${definitionOf(exercise)!.name} | ${judged ? 'nothing yet' : 'not judged by the camera'}`,
      );
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('says of which there is nothing but played poses', () => {
    const only = everyExercise([
      evidenceOf(clean, reportOf([rep(0, 10_000), rep(1, 10_000)]), { group: 'acted' }),
    ]);
    expect(everySection(only).join('\n')).toContain('all there is of: Wall sit.');
    expect(everySection(rows).join('\n')).not.toContain('all there is of');
  });

  it('is followed by what is counted in something else', () => {
    const where = [{ source: 'b', phantoms: 2 }];
    const rate = { exercise: 'row', sets: 2, minutes: 4, phantoms: 2, per10Min: 5, where };
    expect(otherPhantomSection([rate]).join('\n')).toContain(
      '| Band row | 2 | 4.0 | 2 | 5.00 | b (2) |',
    );
  });
});
