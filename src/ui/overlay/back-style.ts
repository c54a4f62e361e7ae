import type { BackState } from '../../coach/report';

/** What stands at the ends of the back line, so that a state is told without its colour. */
export type EndShape = 'dot' | 'diamond' | 'bar' | 'none';

export interface BackStyle {
  readonly colour: string;
  /** Lengths of dashes and gaps ÷ line width; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly end: EndShape;
  /** Thickness ÷ that of a limb. */
  readonly weight: number;
}

/** The dark theme's state colours: the picture always lies on the dark face. */
export const BACK_STYLES: Readonly<Record<BackState, BackStyle>> = {
  ok: { colour: '#4fd394', dash: [], end: 'dot', weight: 1.8 },
  watch: { colour: '#ffb938', dash: [3, 1.8], end: 'diamond', weight: 1.8 },
  warn: { colour: '#ff8370', dash: [], end: 'bar', weight: 2.2 },
  'not-seen': {
    colour: '#b9c1c6',
    dash: [0.1, 2.2],
    end: 'none',
    weight: 1.4,
  },
};
