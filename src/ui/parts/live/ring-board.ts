import type { Rings } from '../../../session/workout-shape';

/** An arc of full length 1, drawn by how much of its dash is shown. */
type Arc = Pick<SVGElement, 'style'>;

/**
 * Draws rings straight from the frame loop: each arc takes its share as a style, so that nothing has
 * to be laid out anew and no rune runs.
 */
export class RingBoard {
  readonly #arcs: Readonly<Record<keyof Rings, Set<Arc>>> = {
    opening: new Set(),
    hold: new Set(),
    hand: new Set(),
  };

  /** An attachment that makes an arc show one of the rings for as long as it is there. */
  arc(name: keyof Rings): (element: Arc) => () => void {
    return (element) => {
      fill(element, 0);
      this.#arcs[name].add(element);
      return () => this.#arcs[name].delete(element);
    };
  }

  /** Shows the rings of one frame. */
  draw(rings: Rings): void {
    for (const name of ['opening', 'hold', 'hand'] as const) {
      for (const arc of this.#arcs[name]) fill(arc, rings[name] ?? 0);
    }
  }
}

/** `share` of the ring, 0…1. An empty one is hidden: its round cap would be a dot. */
function fill({ style }: Arc, share: number): void {
  const shown = Math.min(1, Math.max(0, share));
  style.strokeDashoffset = String(1 - shown);
  style.visibility = shown > 0 ? 'visible' : 'hidden';
}
