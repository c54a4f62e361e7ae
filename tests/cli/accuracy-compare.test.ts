// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Rep, SetReport, Warning } from '../../src/coach/report';
import { compare } from '../../src/cli/accuracy/compare';
import { failuresOf } from '../../src/cli/accuracy/failures';
import { pairUp } from '../../src/cli/accuracy/pair';
import { offBy, summaries } from '../../src/cli/accuracy/summary';
import { toJson, toTable } from '../../src/cli/accuracy/table';
import type { Fault, TrueRep, Truth } from '../../src/cli/accuracy/truth';

/** Movements of 4 s, one every 5 s from second 5 on. */
const at = (i: number) => ({ startMs: 5000 * (i + 1), endMs: 5000 * (i + 1) + 4000 });

const trueRep = (i: number, more: Partial<TrueRep> = {}): TrueRep => ({
  ...at(i),
  side: null,
  complete: true,
  faults: [],
  ...more,
});

const rep = (i: number, more: Partial<Rep> = {}): Rep => ({
  ...at(i),
  peakMs: at(i).startMs + 2000,
  side: null,
  complete: true,
  clean: true,
  faults: [],
  broken: false,
  notJudged: [],
  ...more,
});

const warning = (i: number, id: string, more: Partial<Warning> = {}): Warning => ({
  id,
  fromMs: at(i).startMs + 1500,
  toMs: at(i).startMs + 2500,
  peak: 1,
  unit: 'deg',
  level: 'warn',
  ...more,
});

const fault = (name: string, degrees: number, i: number): Fault => ({
  name,
  degrees,
  fromMs: at(i).startMs + 1000,
});

const truthOf = (reps: readonly TrueRep[], more: Partial<Truth> = {}): Truth => ({
  exercise: 'glute-bridge',
  source: 'clip.mp4',
  turned: false,
  reps,
  ...more,
});

const reportOf = (reps: readonly Rep[], more: Partial<SetReport> = {}): SetReport => ({
  exercise: 'glute-bridge',
  source: 'clip.mp4',
  frames: 100,
  durationMs: 30_000,
  reps,
  warnings: [],
  notSeen: [],
  curve: [],
  ...more,
});

describe('pairUp', () => {
  it('gives each movement the repetition that lies most over it, and lists the others', () => {
    const late = { startMs: 8500, endMs: 13_000, complete: true };
    const stray = { startMs: 1000, endMs: 3000, complete: false };
    const { found, extra } = pairUp([at(0), at(1)], [stray, late]);
    expect(found).toEqual([null, late]);
    expect(extra).toEqual([stray]);
  });

  it('prefers a counted repetition, and calls the second one extra', () => {
    const short = { startMs: 5000, endMs: 8000, complete: false };
    const full = { startMs: 8100, endMs: 9000, complete: true };
    expect(pairUp([at(0)], [short, full])).toEqual({ found: [full], extra: [short] });
  });
});

describe('compare', () => {
  it('finds nothing wrong where the report is right', () => {
    const truth = truthOf([
      trueRep(0),
      trueRep(1, { complete: false }),
      trueRep(2, { faults: [fault('lumbarExtension', 25, 2)] }),
    ]);
    const report = reportOf([rep(0), rep(1, { complete: false }), rep(2)], {
      warnings: [warning(2, 'over-extended')],
    });
    const result = compare(truth, report);
    expect(failuresOf(result)).toEqual([]);
    expect(result).toMatchObject({ complete: 2, counted: 2, least: 2, most: 2 });
    expect(result.reps[2]!.faults).toMatchObject([
      { id: 'over-extended', size: '20°+', must: true, marked: true, delayMs: 500 },
    ]);
  });

  it('tells a movement that is missing, half counted or counted though half', () => {
    const truth = truthOf([trueRep(0), trueRep(1), trueRep(2, { complete: false })]);
    const result = compare(truth, reportOf([rep(1, { complete: false }), rep(2)]));
    expect(failuresOf(result)).toEqual([
      'repetition 1 (5.0–9.0 s): expected full, got not reported',
      'repetition 2 (10.0–14.0 s): expected full, got reported as not complete',
      'repetition 3 (15.0–19.0 s): expected short, got counted',
    ]);
    expect(offBy(result)).toBe(-1);
  });

  it('is not fooled by a missed and an extra one that cancel out', () => {
    const result = compare(truthOf([trueRep(0), trueRep(1)]), reportOf([rep(0), rep(3)]));
    expect(offBy(result)).toBe(0);
    expect(failuresOf(result)).toEqual([
      'repetition 2 (10.0–14.0 s): expected full, got not reported',
      'counted at 20.0–24.0 s, where nothing happens',
    ]);
  });

  it('asks for the side only where the truth knows it', () => {
    const truth = truthOf([
      trueRep(0, { side: 'left' }),
      trueRep(1, { side: 'right' }),
      trueRep(2),
    ]);
    const reps = [rep(0, { side: 'left' }), rep(1, { side: 'left' }), rep(2, { side: 'left' })];
    const result = compare(truth, reportOf(reps));
    expect(result.reps.map(({ sideRight }) => sideRight)).toEqual([true, false, null]);
    expect(failuresOf(result)).toEqual(['repetition 2 (10.0–14.0 s): wrong side: got left']);
  });

  it('wants dead bugs of one side not counted, and the reason said', () => {
    const faults = [{ name: 'bothLegs', degrees: 1, fromMs: null }];
    const truth = truthOf([trueRep(0, { faults })], { exercise: 'dead-bug' });
    const said = rep(0, { complete: false, clean: false, faults: ['both-legs'] });
    expect(failuresOf(compare(truth, reportOf([said])))).toEqual([]);
    expect(failuresOf(compare(truth, reportOf([rep(0, { complete: false })])))).toEqual([
      'repetition 1 (5.0–9.0 s): expected both-legs (bothLegs 1), not marked',
    ]);
    expect(failuresOf(compare(truth, reportOf([rep(0, { faults: ['both-legs'] })])))).toEqual([
      'repetition 1 (5.0–9.0 s): expected void, got counted',
    ]);
  });

  it('lets a squatted hinge count or not, but wants it said', () => {
    const faults = [{ name: 'squatted', degrees: 60, fromMs: null }];
    const truth = truthOf([trueRep(0, { faults })], { exercise: 'hip-hinge' });
    const said = { warnings: [warning(0, 'squatting')] };
    expect(failuresOf(compare(truth, reportOf([rep(0)], said)))).toEqual([]);
    expect(failuresOf(compare(truth, reportOf([], said)))).toEqual([]);
    expect(failuresOf(compare(truth, reportOf([])))).toHaveLength(1);
  });

  it('does not ask for small faults, nor blame a warning of them', () => {
    const truth = truthOf([trueRep(0, { faults: [fault('lumbarExtension', 8, 0)] })]);
    expect(failuresOf(compare(truth, reportOf([rep(0)])))).toEqual([]);
    const said = { warnings: [warning(0, 'over-extended')] };
    expect(failuresOf(compare(truth, reportOf([rep(0)], said)))).toEqual([]);
  });

  it('lists what is said of clean movements and outside them, at level warn only', () => {
    const report = reportOf([rep(0)], {
      warnings: [
        warning(0, 'too-low'),
        warning(0, 'feet-too-far', { level: 'watch' }),
        warning(3, 'hips-drop'),
      ],
    });
    expect(failuresOf(compare(truthOf([trueRep(0)]), report))).toEqual([
      'repetition 1 (5.0–9.0 s): too-low, though clean',
      'hips-drop at 21.5–22.5 s, outside the repetitions',
    ]);
  });

  it('blames nothing but the count where form is not known', () => {
    const truth = truthOf([trueRep(0, { faults: null })]);
    const report = reportOf([rep(0)], { warnings: [warning(0, 'too-low')] });
    expect(failuresOf(compare(truth, report))).toEqual([]);
    expect(failuresOf(compare(truth, reportOf([])))).toHaveLength(1);
  });

  it('wants the back not seen in a turned clip, and no word about it', () => {
    const faults = [fault('lumbarExtension', 25, 0)];
    const truth = truthOf([trueRep(0, { faults })], { turned: true });
    const notSeen = [{ fromMs: 0, toMs: 9000, reason: 'turned-away' as const }];
    expect(failuresOf(compare(truth, reportOf([], { notSeen })))).toEqual([]);
    expect(failuresOf(compare(truth, reportOf([rep(0)], { notSeen })))).toEqual([]);
    const warnings = [warning(0, 'over-extended')];
    expect(failuresOf(compare(truth, reportOf([rep(0)], { warnings })))).toEqual([
      'repetition 1 (5.0–9.0 s): over-extended, though turned away',
      'turned away, yet only 0 % of the movements are said to be not seen',
    ]);
  });

  it('lets a clip of something else be spoken about, but never counted', () => {
    const spoken = reportOf([rep(0, { complete: false })], { warnings: [warning(0, 'too-low')] });
    expect(failuresOf(compare(truthOf([]), spoken))).toEqual([]);
    expect(failuresOf(compare(truthOf([]), reportOf([rep(0)])))).toHaveLength(1);
  });
});

describe('when and how surely it was said', () => {
  const faults = [fault('lumbarExtension', 16, 0)];
  const truth = truthOf([trueRep(0, { faults }), trueRep(1)]);

  it('takes the moment a warning was spoken, not the one from which it held', () => {
    const report = reportOf([rep(0), rep(1)], { warnings: [warning(0, 'over-extended')] });
    const spoken = [
      { id: 'too-low', atMs: 6200 },
      { id: 'over-extended', atMs: 6800 },
      { id: 'over-extended', atMs: 11_000 },
    ];
    expect(compare(truth, report, spoken).reps[0]!.faults[0]!.delayMs).toBe(800);
    expect(compare(truth, report).reps[0]!.faults[0]!.delayMs).toBe(500);
  });

  it('tells watched from warned, and what could not be judged', () => {
    const warnings = [warning(0, 'over-extended', { level: 'watch' })];
    const blind = rep(0, { notJudged: [{ id: 'over-extended', reason: 'covered' }] });
    const of = (got: Rep) => compare(truth, reportOf([got, rep(1)], { warnings })).reps[0]!;
    expect(of(rep(0)).faults[0]).toMatchObject({ marked: false, watched: true, judged: true });
    expect(of(blind).faults[0]!.judged).toBe(false);
    expect(of(rep(0))).toMatchObject({ warned: [], watched: ['over-extended'] });
  });

  it('adds up what was not seen of the movements, by reason', () => {
    const notSeen = [
      { fromMs: 0, toMs: 6000, reason: 'no-neutral' as const },
      { fromMs: 8000, toMs: 12_000, reason: 'covered' as const },
    ];
    const result = compare(truth, reportOf([rep(0), rep(1)], { notSeen }));
    expect(result.unseenMs).toEqual({ 'no-neutral': 1000, covered: 3000 });
    expect(result.movingMs).toBe(8000);
    expect(result.unseen).toBe(0.5);
  });
});

describe('the report', () => {
  const truth = truthOf([
    trueRep(0, { side: 'left' }),
    trueRep(1, { side: 'right', faults: [fault('lumbarExtension', 15, 1)] }),
    trueRep(2, { faults: [fault('lumbarExtension', 25, 2)] }),
  ]);
  const report = reportOf([rep(0, { side: 'left' }), rep(1, { side: 'right' })], {
    warnings: [warning(0, 'too-low'), warning(1, 'over-extended')],
    notSeen: [{ fromMs: 0, toMs: 1500, reason: 'nobody' }],
  });
  const result = compare(truth, report);
  const turned = compare({ ...truth, turned: true }, report);

  it('sums up an exercise, without its turned clips', () => {
    expect(summaries([result, turned])).toEqual([
      {
        exercise: 'glute-bridge',
        clips: 1,
        exact: 0,
        offByOne: 1,
        sides: { found: 2, of: 2 },
        cleanReps: 1,
        falseWarnings: 1,
        falsePer20: 20,
        faults: [
          {
            id: 'over-extended',
            recall: { '15°': { found: 1, of: 1 }, '20°+': { found: 0, of: 1 } },
            delayMs: { median: 500, longest: 500 },
          },
        ],
        turned: 1,
      },
    ]);
  });

  it('prints a row a clip, a row an exercise, a row a fault, and what fails', () => {
    const text = toTable([result], ['other: cannot be read.']);
    const row = (start: string) =>
      text
        .split('\n')
        .find((line) => line.startsWith(start))
        ?.split(/ {2,}/);
    expect(row('clip.mp4')).toEqual([
      'clip.mp4',
      '3',
      '3',
      '3',
      '2',
      '2/2',
      '1',
      'over-extended 1/2',
      'nobody 1.5 s',
    ]);
    expect(row('glute-bridge ')).toEqual([
      'glute-bridge',
      '1',
      '0',
      '1',
      '2/2',
      '1 in 1',
      '20.0',
      '0',
    ]);
    expect(row('glute-bridge over-extended')).toEqual([
      'glute-bridge over-extended',
      '–',
      '1/1',
      '0/1',
      '–',
      '0.5 s',
      '0.5 s',
    ]);
    for (const failure of failuresOf(result)) expect(text).toContain(failure);
    expect(text).toContain('other: cannot be read.');
  });

  it('says so when nothing fails', () => {
    const right = compare(truthOf([trueRep(0)]), reportOf([rep(0)]));
    expect(toTable([right], [])).toMatch(/what fails\n {2}nothing$/);
  });

  it('gives the same as one object', () => {
    const object = JSON.parse(toJson([result], ['gone'])) as Record<string, unknown[]>;
    expect(object.missing).toEqual(['gone']);
    expect(object.clips).toMatchObject([{ source: 'clip.mp4', failures: failuresOf(result) }]);
    expect(object.summary).toHaveLength(1);
  });
});
