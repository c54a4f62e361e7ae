// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../src/cli/accuracy/bars';
import { compare } from '../../src/cli/accuracy/compare';
import type { Evidence } from '../../src/cli/accuracy/evidence';
import { groupFigures } from '../../src/cli/accuracy/figures';
import { heldAngles, type HeldAngle } from '../../src/cli/accuracy/lumbar';
import { number, percent, table } from '../../src/cli/accuracy/markdown';
import { anglesOf } from '../../src/cli/accuracy/metrics/angle';
import { binOf } from '../../src/cli/accuracy/metrics/detection';
import { proofOf, type Run } from '../../src/cli/accuracy/proof';
import { drawn, writeReport } from '../../src/cli/accuracy/report/write';
import { toBars } from '../../src/cli/accuracy/table';
import type { Scene } from '../../src/cli/accuracy/scene';
import type { Group } from '../../src/cli/accuracy/subject';
import type { TrueRep, Truth } from '../../src/cli/accuracy/truth';
import type { Rep, SetReport } from '../../src/coach/report';

const scene = (change: Partial<Scene> = {}): Scene => ({
  body: 'bea',
  room: 'dim',
  loose: 0.004,
  yaw: 0,
  camHeight: 0.3,
  fps: 12,
  ...change,
});

const at = (i: number) => ({ startMs: 5000 * i, endMs: 5000 * i + 4000 });

/** Movements with so many degrees of arching, 0 for clean ones. */
const truthOf = (exercise: string, degrees: readonly number[], yaw = 0): Truth => ({
  exercise,
  source: `${exercise}.mp4`,
  turned: Math.abs(yaw) > 25,
  reps: degrees.map((each, i): TrueRep => {
    const fault = { name: 'lumbarExtension', degrees: each, fromMs: at(i).startMs + 1000 };
    return { ...at(i), side: null, complete: true, faults: each ? [fault] : [] };
  }),
});

const rep = (i: number, faults: readonly string[] = []): Rep => ({
  ...at(i),
  peakMs: at(i).startMs + 2000,
  side: null,
  complete: true,
  clean: faults.length === 0,
  faults,
  broken: false,
  notJudged: [],
});

const reportOf = (
  exercise: string,
  reps: readonly Rep[],
  more: Partial<SetReport> = {},
): SetReport => ({
  exercise,
  source: `${exercise}.mp4`,
  frames: 1,
  durationMs: 60_000,
  reps,
  warnings: [],
  notSeen: [],
  curve: [],
  ...more,
});

const evidenceOf = (truth: Truth, report: SetReport, change: Partial<Evidence> = {}): Evidence => ({
  name: truth.source,
  group: 'report',
  exercise: truth.exercise,
  scene: scene(),
  result: compare(truth, report),
  held: [],
  holdTimes: [],
  phantoms: [],
  variations: [],
  ...change,
});

const held = (truth: number, estimate: number | null): HeldAngle => ({
  rep: 1,
  truth,
  estimate,
  uncertainty: 2,
});

/** A bird dog of four: one clean but warned of, 8° not, 16° and 25° warned of. */
const birdDog = (group: Group = 'report') =>
  evidenceOf(
    truthOf('bird-dog', [0, 8, 16, 25]),
    reportOf('bird-dog', [
      rep(0, ['back-sags']),
      rep(1),
      rep(2, ['back-sags']),
      rep(3, ['back-sags']),
    ]),
    { group, held: [held(0, 3), held(8, 7), held(16, null), held(25, 29)] },
  );

const RUN: Run = {
  cpu: 'a processor',
  cores: 2,
  node: '20.0.0',
  seconds: 12,
  memoryMiB: 100,
  sets: 1,
  acted: 0,
  outdated: 0,
};

describe('sizes of faults', () => {
  it('begin midway between what was asked for', () => {
    const of = (degrees: number) => binOf({ degrees, size: '15°' });
    expect([5, 11.4, 11.5, 17.5, 22.4, 22.5].map(of)).toEqual([
      '8°',
      '8°',
      '15°',
      '20°',
      '20°',
      '25°',
    ]);
    expect(binOf({ degrees: 60, size: 'any' })).toBe('any');
  });
});

describe('the lumbar angle in a hold', () => {
  const spine = {
    holds: [{ startMs: 100, endMs: 300 }, null, { startMs: 400, endMs: 500 }],
    lumbar: [
      [50, 90],
      [100, 10],
      [200, 12],
      [300, 20],
      [350, 90],
      [450, 5],
    ] as const,
  };
  const point = (t: number, degrees: number | null) => ({
    t,
    main: null,
    back: null,
    lumbar: degrees === null ? null : { degrees, uncertainty: 3 },
  });

  it('is the median of the truth and of what was read, and nothing where nothing was', () => {
    const curve = [
      point(99, 80),
      point(150, 8),
      point(200, null),
      point(250, 14),
      point(450, null),
    ];
    expect(heldAngles(spine, curve)).toEqual([
      { rep: 1, truth: 12, estimate: 11, uncertainty: 3 },
      { rep: 3, truth: 5, estimate: null, uncertainty: null },
    ]);
  });

  it('is summed up by view and clothing', () => {
    const hold = (yaw: number, fitted: boolean, truth: number, estimate: number | null) => ({
      ...held(truth, estimate),
      source: 'a',
      yaw,
      fitted,
    });
    const rows = anglesOf([
      hold(15, true, 0, 1),
      hold(-12, false, 0, 5),
      hold(20, true, 10, 7),
      hold(40, true, 10, null),
    ]);
    const row = (what: string) => rows.find((each) => each.what === what);
    expect(row('yaw ≤ 25°, all')).toMatchObject({ n: 3, bias: 1 });
    expect(row('yaw 0–15°')).toMatchObject({ n: 2, bias: 3, rmse: Math.sqrt(13) });
    expect(row('yaw 15–25°')).toMatchObject({ n: 1, bias: -3 });
    expect(row('yaw 25–35°')).toBeUndefined();
    expect(row('yaw ≥ 35°')).toMatchObject({ n: 0, read: { found: 0, of: 1 } });
    expect(row('yaw ≤ 25°, loose top')).toMatchObject({ n: 1, rmse: 5 });
    expect(row('yaw ≤ 15°, fitted top')).toMatchObject({ n: 1, withinOwn: { found: 1, of: 1 } });
  });
});

describe('the figures', () => {
  const [figures] = groupFigures('report', [birdDog(), birdDog('choose')]).exercises;

  it('are of one group only', () => {
    expect(figures).toMatchObject({ exercise: 'bird-dog', sets: 1, movements: 4 });
    expect(groupFigures('real', [birdDog()]).exercises).toEqual([]);
  });

  it('tell what was found of each size, and what was said falsely', () => {
    const [arch] = figures!.detections;
    expect(arch!.found.map(({ bin, warned }) => [bin, warned.found, warned.of])).toEqual([
      ['8°', 0, 1],
      ['15°', 1, 1],
      ['25°', 1, 1],
    ]);
    expect(figures!.falseWarnings).toMatchObject({
      cleanReps: 1,
      back: 1,
      backPer20: 20,
      backPer50: 50,
      byCheck: { 'back-sags': 1 },
    });
  });

  it('count a clip as exact only when nothing was missed and nothing added', () => {
    const truth = truthOf('bird-dog', [0, 0]);
    const cancelled = reportOf('bird-dog', [rep(0), rep(4)]);
    const { counting } = groupFigures('report', [evidenceOf(truth, cancelled)]).exercises[0]!;
    expect(counting).toMatchObject({ exact: { found: 0, of: 1 }, worse: 1, meanAbsoluteError: 0 });
  });
});

describe('the bars', () => {
  const bar = (sets: readonly Evidence[], start: string) =>
    barsOf(sets).find(({ what }) => what.startsWith(start))!;

  it('are met or not by what was measured', () => {
    expect(bar([birdDog()], 'repetitions')).toMatchObject({ n: 1, met: true });
    expect(bar([birdDog()], 'bird dog, arch')).toMatchObject({ n: 2, met: true });
    expect(bar([birdDog()], 'false')).toMatchObject({ n: 1, met: false });
    expect(bar([birdDog()], 'lumbar angle, bird dog')).toMatchObject({ n: 3, met: true });
  });

  it('say nothing where nothing was measured', () => {
    for (const start of ['bridge', 'hinge', 'dead bug', 'lumbar angle, hinge', 'yaw', 'phantom'])
      expect(bar([birdDog()], start), start).toMatchObject({ measured: '–', met: null });
  });

  it('ask of dead bugs only what a low and straight camera sees', () => {
    const truth = truthOf('dead-bug', [25]);
    const missed = reportOf('dead-bug', [rep(0)]);
    const high = { scene: scene({ camHeight: 0.6 }) };
    expect(bar([evidenceOf(truth, missed)], 'dead bug')).toMatchObject({ n: 1, met: false });
    expect(bar([evidenceOf(truth, missed, high)], 'dead bug').n).toBe(0);
  });

  it('want turned clips told to turn, and not judged', () => {
    const truth = truthOf('bird-dog', [25], 40);
    const notSeen = [{ fromMs: 0, toMs: 4000, reason: 'turned-away' as const }];
    const turned = { scene: scene({ yaw: 40 }) };
    const of = (report: SetReport) => bar([evidenceOf(truth, report, turned)], 'yaw');
    expect(of(reportOf('bird-dog', [rep(0)], { notSeen }))).toMatchObject({ n: 1, met: true });
    expect(of(reportOf('bird-dog', [rep(0)]))).toMatchObject({ met: false });
    const warned = reportOf('bird-dog', [rep(0, ['back-sags'])], { notSeen });
    expect(of(warned)).toMatchObject({ met: false });
  });

  it('want the same clip identical, a movement that differs is too many', () => {
    const variation = {
      variant: 'mirrored',
      sameReps: true,
      sameSides: true,
      movements: 4,
      sameWarnings: 4,
    };
    const of = (sameWarnings: number) =>
      bar([{ ...birdDog(), variations: [{ ...variation, sameWarnings }] }], 'the same clip mirr');
    expect(of(4).met).toBe(true);
    expect(of(3).met).toBe(false);
  });
});

describe('what is written', () => {
  const turned = evidenceOf(truthOf('bird-dog', [25], 40), reportOf('bird-dog', []), {
    scene: scene({ yaw: 40 }),
    name: 'turned',
  });
  const proof = proofOf([birdDog(), birdDog('choose'), turned], ['`x` is missing.'], RUN);

  it('is a document with tables and pictures, figures, and curves', () => {
    const root = mkdtempSync(join(tmpdir(), 'backline-report-'));
    const files = writeReport(proof, root);
    const text = readFileSync(join(root, 'ACCURACY.md'), 'utf8');
    expect(text).toContain('| false warnings about the back | ≤ 1 in 50 clean repetitions |');
    expect(text).toContain('| Bird dog | only reported | back arched (`back-sags`) | 0/1 = 0.00');
    expect(text).toContain('`x` is missing.');
    for (const [, picture] of text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)) {
      expect(files).toContain(picture);
      expect(readFileSync(join(root, picture!), 'utf8')).toMatch(/^<svg xmlns=.*<\/svg>\n$/s);
    }
    expect(text.match(/!\[/g)).toHaveLength(2);
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(
      JSON.parse(readFileSync(join(root, 'docs/accuracy/accuracy.json'), 'utf8')),
    ).toMatchObject({ run: RUN, missing: ['`x` is missing.'] });
    rmSync(root, { recursive: true });
  });

  it('has every row of a table as wide as its head', () => {
    const root = mkdtempSync(join(tmpdir(), 'backline-report-'));
    writeReport(proof, root);
    const lines = readFileSync(join(root, 'ACCURACY.md'), 'utf8').split('\n');
    const cells = (line: string) => line.split(' | ').length;
    lines.forEach((line, i) => {
      if (line.startsWith('| ') && lines[i - 1]?.startsWith('| '))
        expect(cells(line), line).toBe(cells(lines[i - 1]!));
    });
    rmSync(root, { recursive: true });
  });

  it('draws a dot for each hold that was read, and both colours of page', () => {
    const angles = drawn(proof).find(({ kind }) => kind === 'angle')!.svg;
    const dots = [...angles.matchAll(/<g aria-label="dot"[^>]*>(.*?)<\/g>/gs)]
      .map(([, inner]) => inner!.match(/<(path|circle)/g)?.length ?? 0)
      .reduce((sum, count) => sum + count, 0);
    expect(dots).toBe(6);
    expect(angles).toContain('prefers-color-scheme: dark');
  });

  it('is printed as the bars', () => {
    const text = toBars(proof).join('\n');
    expect(text).toMatch(/false warnings about the back.*NOT MET/);
    expect(text).toContain('`x` is missing.');
  });
});

describe('markdown', () => {
  it('keeps columns together and signs readable', () => {
    expect(table(['a', 'b'], [['x|y', '1']])).toEqual([
      '| a | b |',
      '| :-- | --: |',
      '| x\\|y | 1 |',
      '',
    ]);
    expect([number(-1.25), number(-0.01), number(null), percent(0.5)]).toEqual([
      '−1.3',
      '0.0',
      '–',
      '50 %',
    ]);
  });
});
