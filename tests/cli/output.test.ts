// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Rep, SetReport } from '../../src/coach/report';
import { EXERCISES } from '../../src/exercises';
import { listExercises, toJson, toTable } from '../../src/cli/output';

const rep: Rep = {
  startMs: 1000,
  peakMs: 2000,
  endMs: 3000,
  side: 'left',
  complete: true,
  clean: true,
  faults: [],
  broken: false,
  notJudged: [],
};

const report: SetReport = {
  exercise: 'dead-bug',
  source: 'film.mp4',
  frames: 100,
  durationMs: 9000,
  reps: [
    rep,
    { ...rep, side: 'right', broken: true, clean: false, faults: ['back-lifted'] },
    { ...rep, side: null, complete: false, clean: false },
    { ...rep, side: 'left', notJudged: [{ id: 'back-lifted', reason: 'too-dark' }] },
  ],
  warnings: [
    { id: 'back-lifted', fromMs: 4000, toMs: 5000, peak: 0.123, unit: 'torso', level: 'warn' },
    { id: 'same-side', fromMs: 4000, toMs: 5000, peak: 1, unit: 'none', level: 'watch' },
  ],
  notSeen: [{ fromMs: 6000, toMs: 7000, reason: 'nobody' }],
  curve: [{ t: 0, main: 170, back: null, lumbar: null }],
};

describe('toJson', () => {
  it('has exactly what the command line promises', () => {
    const { curve: _, ...promised } = report;
    expect(JSON.parse(toJson(report, { wallMs: 5 }))).toEqual({
      ...promised,
      timing: { wallMs: 5 },
    });
  });
});

describe('toTable', () => {
  const table = toTable(report);

  it('opens with the counts', () => {
    expect(table.split('\n')[0]).toBe('dead-bug in film.mp4: 3 counted, 1 clean, 1 short');
  });

  it('gives each repetition its times in seconds, side, range and faults', () => {
    expect(table).toMatch(/1 +1\.0 +2\.0 +3\.0 +left +full +clean/);
    expect(table).toMatch(/2 .*right +full +hold broken, back-lifted/);
    expect(table).toMatch(/3 .*short *$/m);
    expect(table).toMatch(/4 .*full +back-lifted not judged \(too-dark\)$/m);
  });

  it('gives warnings with their worst value and unit, and what was not seen', () => {
    expect(table).toMatch(/4\.0 +5\.0 +warn +back-lifted +0\.12 torso/);
    expect(table).toMatch(/watch +same-side +1\.00$/m);
    expect(table).toMatch(/6\.0 +7\.0 +nobody/);
  });

  it('asks what could not be judged', () => {
    expect(table).toMatch(
      /ask\nDid your low back stay on the mat\? \(back not judged in 1 of 3\)$/,
    );
  });

  it('has no section for what there is not', () => {
    const quiet = toTable({ ...report, reps: [rep], warnings: [], notSeen: [] });
    expect(quiet).not.toMatch(/warnings|not seen|ask/);
  });
});

describe('listExercises', () => {
  it('names every exercise with its kind and checks', () => {
    const list = JSON.parse(listExercises(true)) as unknown[];
    expect(list).toHaveLength(EXERCISES.length);
    expect(list[0]).toEqual({
      id: EXERCISES[0]?.id,
      name: EXERCISES[0]?.name,
      kind: EXERCISES[0]?.kind,
      checks: EXERCISES[0]?.checks.map(({ id }) => id),
    });
  });

  it('gives people one line each', () => {
    expect(listExercises(false).split('\n')).toHaveLength(EXERCISES.length);
  });
});
