/*
 * uPlot draws the curve: 50 kB, canvas, no dependencies, 20 000 points in some milliseconds, years
 * of releases. SVG charts of this length are slow on a phone, larger libraries bring a framework.
 * It sets its few styles through the CSSOM, which a strict Content-Security-Policy allows.
 */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { clock, hasBack, inWords, type SetCurve, type Unit } from '../../../review';
import type { Words } from '../../../words/words';
import { drawBehind, drawOver, type CurveMarks } from './curve-marks';
import { backScale, backSpan, mainScale, mainSpan, type Range } from './curve-scales';
import { followTheme, readPalette } from './palette';

export interface CurvePlotInput {
  readonly curve: SetCurve;
  readonly marks: CurveMarks;
  readonly words: Words;
  /** Called with the index of the point under the pointer. */
  readonly onpoint: (index: number) => void;
}

const FONT = '12px ui-sans-serif, system-ui, sans-serif';
const HEIGHT = { narrow: 260, wide: 320 };
/** CSS pixels under which the chart is a phone's. */
const NARROW = 560;

/** uPlot's own pointer handling is off: slider and pointer move the cursor through `show`. */
const deaf = (): null => null;
const CURSOR: uPlot.Cursor = {
  y: false,
  drag: { x: false, y: false },
  bind: {
    mousedown: deaf,
    mouseup: deaf,
    click: deaf,
    dblclick: deaf,
    mousemove: deaf,
    mouseenter: deaf,
    mouseleave: deaf,
  },
};

/** Leaves out the ticks beyond a line's own part of the plot; all of them without a line. */
const filterTo =
  (span: Range | null): uPlot.Axis.Filter =>
  (_, splits) =>
    splits.map((at) => (span && at >= span.min - 0.01 && at <= span.max + 0.01 ? at : null));

const heightFor = (width: number): number => (width < NARROW ? HEIGHT.narrow : HEIGHT.wide);

/** Draws the set's curve into `host` and keeps it right as size and theme change. */
export class CurvePlot {
  readonly #host: HTMLElement;
  readonly #input: CurvePlotInput;
  readonly #plot: uPlot;
  readonly #resize: ResizeObserver;
  readonly #unfollow: () => void;
  #shown = 0;
  #colours: ReturnType<typeof readPalette>;

  constructor(host: HTMLElement, input: CurvePlotInput) {
    this.#host = host;
    this.#input = input;
    this.#colours = readPalette(host);
    const { seconds, main, back } = input.curve;
    this.#plot = new uPlot(this.#options(), [[...seconds], [...main], [...back]], host);
    this.#resize = new ResizeObserver(() => this.#fit());
    this.#resize.observe(host);
    this.#unfollow = followTheme(() => this.#recolour());
    const { over } = this.#plot;
    over.addEventListener('pointermove', (event) => this.#point(event.offsetX));
    over.addEventListener('pointerdown', (event) => this.#point(event.offsetX));
  }

  /** Puts the cursor on a point of the curve. */
  show(index: number): void {
    this.#shown = index;
    // Before it is ready the plot knows no positions; it shows the point when it is.
    if (this.#plot.status === 1) this.#place(this.#plot);
  }

  destroy(): void {
    this.#resize.disconnect();
    this.#unfollow();
    this.#plot.destroy();
  }

  #place(plot: uPlot): void {
    const left = plot.valToPos(plot.data[0]![this.#shown] ?? 0, 'x');
    plot.setCursor({ left, top: plot.over.clientHeight / 2 }, false);
  }

  #point(left: number): void {
    this.#input.onpoint(this.#plot.posToIdx(left));
  }

  #fit(): void {
    const width = this.#host.clientWidth;
    if (width > 0) this.#plot.setSize({ width, height: heightFor(width) });
  }

  #recolour(): void {
    this.#colours = readPalette(this.#host);
    this.#plot.redraw(false);
    this.#place(this.#plot);
  }

  #options(): uPlot.Options {
    const width = this.#host.clientWidth || 320;
    const { curve, marks } = this.#input;
    const main = mainSpan(curve.main, curve.unit);
    const back = backSpan(curve.back);
    const withBack = hasBack(curve);
    return {
      width,
      height: heightFor(width),
      padding: [4, 0, 0, 0],
      legend: { show: false },
      cursor: { ...CURSOR, points: this.#points() },
      scales: {
        x: { time: false },
        deg: { range: mainScale(main, withBack) },
        back: { range: backScale(back) },
      },
      series: [
        {},
        { scale: 'deg', stroke: () => this.#colours.ink, width: 2, points: { show: false } },
        {
          show: withBack,
          scale: 'back',
          stroke: () => this.#colours.accent,
          width: 1.5,
          points: { show: false },
        },
      ],
      axes: [this.#timeAxis(), this.#mainAxis(main), this.#backAxis(withBack ? back : null)],
      hooks: {
        drawAxes: [(plot) => drawBehind(plot, marks, this.#colours)],
        draw: [(plot) => drawOver(plot, marks, this.#colours)],
        ready: [(plot) => this.#place(plot)],
        setSize: [(plot) => this.#place(plot)],
      },
    };
  }

  /** The dots under the cursor, asked for anew at each move so that they follow the theme. */
  #points(): uPlot.Cursor.Points {
    const colour = (_: uPlot, series: number): string =>
      series === 1 ? this.#colours.ink : this.#colours.accent;
    // Rings, so that a repetition's mark under the cursor stays in sight.
    return { size: 14, width: 2, fill: 'transparent', stroke: colour };
  }

  #timeAxis(): uPlot.Axis {
    return {
      font: FONT,
      stroke: () => this.#colours.quiet,
      grid: { show: false },
      ticks: { stroke: () => this.#colours.hairline, width: 1, size: 5 },
      size: 28,
      space: 56,
      incrs: [1, 2, 5, 10, 15, 30, 60, 120, 300, 600],
      values: (_, splits) => splits.map((value) => clock(value * 1000)),
    };
  }

  /** Of the main line; what is not in degrees is in percent of something that the key names. */
  #mainAxis(span: Range): uPlot.Axis {
    const inSpan = filterTo(span);
    const isAngle = this.#input.curve.unit === 'deg';
    return {
      scale: 'deg',
      font: FONT,
      stroke: () => this.#colours.quiet,
      grid: { stroke: () => this.#colours.hairline, width: 1, filter: inSpan },
      ticks: { show: false },
      size: 42,
      incrs: isAngle ? [5, 10, 15, 30, 45] : [1, 2, 5, 10, 20, 50],
      filter: inSpan,
      values: (_, splits) => splits.map((value) => this.#tick(value, isAngle ? 'deg' : 'percent')),
    };
  }

  #tick(value: number | null, unit: Unit): string {
    return value === null ? '' : inWords({ value, unit }, this.#input.words);
  }

  /** Without a back line it stays as empty room, so that the slider keeps its place. */
  #backAxis(span: Range | null): uPlot.Axis {
    const inSpan = filterTo(span);
    return {
      scale: 'back',
      side: 1,
      font: FONT,
      stroke: () => this.#colours.accent,
      grid: { stroke: () => this.#colours.hairline, width: 1, dash: [3, 3], filter: inSpan },
      ticks: { show: false },
      size: 50,
      space: 15,
      incrs: [5, 10, 20, 50],
      filter: inSpan,
      values: (_, splits) => splits.map((value) => this.#tick(value, 'percent')),
    };
  }
}
