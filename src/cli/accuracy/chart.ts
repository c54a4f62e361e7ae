import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';

/** Colours of one group on a light and on a dark page. */
interface Palette {
  readonly light: string;
  readonly dark: string;
}

/**
 * Names for the colours of a chart. The picture carries its own ground, so that it can be read on
 * any page; the hues are told apart by people with any colour vision (Okabe and Ito).
 */
const COLOURS: Readonly<Record<string, Palette>> = {
  ground: { light: '#ffffff', dark: '#0d1117' },
  ink: { light: '#1f2328', dark: '#e6edf3' },
  quiet: { light: '#8c959f', dark: '#6e7681' },
  report: { light: '#0072b2', dark: '#56b4e9' },
  choose: { light: '#d55e00', dark: '#e69f00' },
};

const shades = (of: keyof Palette): string =>
  Object.entries(COLOURS)
    .map(([name, palette]) => `--${name}: ${palette[of]};`)
    .join(' ');

const STYLE = `<style>
  svg { ${shades('light')} color: var(--ink); background: var(--ground); }
  @media (prefers-color-scheme: dark) { svg { ${shades('dark')} } }
</style>`;

const WIDTH = 720;
const HEIGHT = 400;

/** A chart as the text of an SVG file. */
export function chart(options: Plot.PlotOptions): string {
  const { document } = new Window() as unknown as { document: Document };
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 56,
    marginBottom: 44,
    marginTop: 44,
    style: { fontSize: '13px' },
    ...options,
  });
  const text = svg.outerHTML.replace(
    /^<svg /,
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" `,
  );
  return `${text.replace('>', `>${STYLE}<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--ground)"/>`)}\n`;
}

export const colour = (name: 'report' | 'choose' | 'ink' | 'quiet' | 'ground'): string =>
  `var(--${name})`;
