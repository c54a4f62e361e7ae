import { lengthOf, type Cue } from '../../../coach/acting';
import type { Side } from '../../../body/landmarks';
import type { Exercise } from '../../../exercises/definition';
import type { Span } from '../pair';

/** One movement of a play: from leaving the start pose to being back in it. */
export interface Played extends Span {
  /** When its first pose is held. */
  readonly hold: Span;
  readonly cues: readonly Cue[];
}

const timesOf = (cues: readonly Cue[], from: number): Span & { readonly hold: Span } => {
  const [first, last] = [cues[0]!, cues.at(-1)!];
  const holdFrom = from + first.moveMs;
  return {
    startMs: from,
    endMs: from + lengthOf(cues) - last.holdMs,
    hold: { startMs: holdFrom, endMs: holdFrom + first.holdMs },
  };
};

/** The movements of a play that begins still in the start pose. */
export function movementsIn(cues: readonly Cue[], { poses }: Exercise): Played[] {
  const played: Played[] = [];
  let from = lengthOf(cues.slice(0, 1));
  let under: Cue[] = [];
  cues.slice(1).forEach((cue, i) => {
    under.push(cue);
    if (cue.pose !== poses.start && i < cues.length - 2) return;
    played.push({ cues: under, ...timesOf(under, from) });
    from += lengthOf(under);
    under = [];
  });
  return played;
}

/** The leg that moves, by the key pose: the near one in the peak, the body's left as it is played. */
export const sideOf = ({ cues }: Played, { alternates, poses }: Exercise): Side | null => {
  if (!alternates) return null;
  return cues[0]!.pose === poses.otherPeak ? 'right' : 'left';
};
