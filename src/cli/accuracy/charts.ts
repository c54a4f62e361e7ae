import * as Plot from '@observablehq/plot';
import { chart, colour } from './chart';
import type { ExerciseFigures, GroupFigures } from './figures';
import type { Detection } from './metrics/detection';
import type { HoldPoint } from './metrics/angle';
import { exerciseWords, GROUP_WORDS } from './words';

type Shown = 'report' | 'choose';
const SHOWN: readonly Shown[] = ['choose', 'report'];

/** One point of a detection curve. */
interface CurvePoint {
  readonly group: Shown;
  /** True degrees, + = arched, − = rounded, 0 = nothing wrong. */
  readonly degrees: number;
  readonly warned: number;
  readonly low: number;
  readonly high: number;
  readonly watched: number;
}

const SIGNS: Readonly<Record<string, number>> = { lumbarExtension: 1, lumbarFlexion: -1 };

const pointsOf = (group: Shown, { fault, found }: Detection): CurvePoint[] =>
  SIGNS[fault] === undefined
    ? []
    : found.map(({ degrees, warned, watched }) => ({
        group,
        degrees: SIGNS[fault]! * degrees,
        warned: warned.share!,
        low: warned.low,
        high: warned.high,
        watched: watched.share!,
      }));

function cleanPoint(group: Shown, { falseWarnings }: ExerciseFigures): CurvePoint[] {
  const { backWarned, backWatched } = falseWarnings;
  if (backWarned.share === null) return [];
  const { low, high, share } = backWarned;
  return [{ group, degrees: 0, warned: share, low, high, watched: backWatched.share! }];
}

const curveOf = (group: Shown, figures: ExerciseFigures): CurvePoint[] =>
  [...figures.detections.flatMap((each) => pointsOf(group, each)), ...cleanPoint(group, figures)]
    // Side by side, where both groups have the same degrees.
    .map((point) => ({ ...point, degrees: point.degrees + (group === 'report' ? 0.25 : -0.25) }))
    .toSorted((a, b) => a.degrees - b.degrees);

const figuresOf = (groups: readonly GroupFigures[], group: Shown, exercise: string) =>
  groups.find((each) => each.group === group)?.exercises.find((each) => each.exercise === exercise);

/** What the colours mean, in the upper margin. */
const legend = (shapes: Readonly<Record<Shown, string>>) =>
  SHOWN.map((group, i) =>
    Plot.text([`${shapes[group]} ${GROUP_WORDS[group]}`], {
      frameAnchor: 'top-right',
      dy: -34 + 16 * i,
      fill: colour(group),
      fontWeight: 'bold',
    }),
  );

const title = (text: string, below: string) => [
  Plot.text([text], { frameAnchor: 'top-left', dy: -34, fontWeight: 'bold', fill: colour('ink') }),
  Plot.text([below], { frameAnchor: 'top-left', dy: -18, fill: colour('ink') }),
];

const curveMarks = (points: readonly CurvePoint[], group: Shown) => {
  const stroke = colour(group);
  const x = 'degrees';
  return [
    Plot.ruleX(points, { x, y1: 'low', y2: 'high', stroke, strokeOpacity: 0.5, strokeWidth: 2 }),
    Plot.lineY(points, { x, y: 'watched', stroke, strokeDasharray: '3 4', strokeWidth: 1.5 }),
    Plot.lineY(points, { x, y: 'warned', stroke, strokeWidth: 2 }),
    Plot.dot(points, {
      x,
      y: 'warned',
      fill: stroke,
      r: 4,
      symbol: group === 'report' ? 'circle' : 'square',
    }),
  ];
};

/** Share of repetitions warned of against the true degrees; null where there are none. */
export function detectionChart(groups: readonly GroupFigures[], exercise: string): string | null {
  const curves = SHOWN.map((group) => {
    const figures = figuresOf(groups, group, exercise);
    return { group, points: figures ? curveOf(group, figures) : [] };
  });
  const all = curves.flatMap(({ points }) => points);
  if (all.length === 0) return null;
  const most = Math.max(10, ...all.map(({ degrees }) => Math.abs(degrees))) + 2;
  const least = all.some(({ degrees }) => degrees < -1) ? -most : -2;
  return chart({
    x: {
      domain: [least, most],
      label: least < -2 ? '← rounded   true degrees   arched →' : 'true degrees of arching',
      labelAnchor: 'center',
      labelArrow: 'none',
      tickFormat: (d: number) => `${Math.abs(d)}°`,
    },
    y: { domain: [0, 1], grid: true, label: null, tickFormat: '.0%' },
    marks: [
      Plot.ruleY([0], { stroke: colour('quiet') }),
      ...curves.flatMap(({ points, group }) => curveMarks(points, group)),
      ...title(
        `${exerciseWords(exercise)}: repetitions warned of`,
        'line: warned, with 95 % interval; dashed: warned or watched',
      ),
      ...legend({ report: '●', choose: '■' }),
    ],
  });
}

interface Dot extends HoldPoint {
  readonly group: Shown;
}

const dotMarks = (dots: readonly Dot[], group: Shown) => {
  const those = dots.filter((dot) => dot.group === group);
  const common = { x: 'truth', y: 'estimate', stroke: colour(group), r: 3.5, strokeWidth: 1.5 };
  const symbol = group === 'report' ? ('circle' as const) : ('square' as const);
  return [
    Plot.dot(
      those.filter(({ fitted }) => fitted),
      { ...common, symbol, fill: colour(group) },
    ),
    Plot.dot(
      those.filter(({ fitted }) => !fitted),
      { ...common, symbol },
    ),
  ];
};

/** Estimated against true lumbar angles of the holds; null where none was read. */
export function angleChart(groups: readonly GroupFigures[], exercise: string): string | null {
  const dots = SHOWN.flatMap((group) =>
    (figuresOf(groups, group, exercise)?.holds ?? []).map((hold): Dot => ({ ...hold, group })),
  ).filter(({ estimate }) => estimate !== null);
  if (dots.length === 0) return null;
  const values = dots.flatMap(({ truth, estimate }) => [truth, estimate!]);
  const domain = [Math.min(-10, ...values) - 2, Math.max(30, ...values) + 2];
  const line = domain.map((value) => ({ truth: value, estimate: value }));
  return chart({
    height: 400,
    x: {
      domain,
      label: 'true lumbar angle, ° (+ arched, − rounded)',
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: { domain, grid: true, label: null },
    marks: [
      Plot.areaY(line, {
        x: 'truth',
        y1: ({ truth }: { truth: number }) => truth - 6,
        y2: ({ truth }: { truth: number }) => truth + 6,
        fill: colour('quiet'),
        fillOpacity: 0.15,
        clip: true,
      }),
      Plot.line(line, { x: 'truth', y: 'estimate', stroke: colour('quiet'), clip: true }),
      ...SHOWN.flatMap((group) => dotMarks(dots, group)),
      ...title(
        `${exerciseWords(exercise)}: angle read in each hold, °`,
        'filled: fitted top; hollow: loose; band: right to 6°',
      ),
      ...legend({ report: '●', choose: '■' }),
    ],
  });
}
