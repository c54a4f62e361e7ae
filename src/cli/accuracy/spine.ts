import * as v from 'valibot';
import type { Span } from './pair';

/** The true lumbar angle in one frame: media time in ms, degrees from neutral, + = extension. */
export type LumbarAt = readonly [t: number, degrees: number];

/** What the spine of a rendered body really did. */
export interface Spine {
  /** When each movement was held, null where it was not. */
  readonly holds: readonly (Span | null)[];
  /** Degrees to 0.1. */
  readonly lumbar: readonly LumbarAt[];
}

const seconds = v.optional(v.nullable(v.number()), null);

const rendered = v.object({
  reps: v.array(v.object({ holdFrom: seconds, holdTo: seconds })),
  frames: v.array(v.object({ t: v.number(), lumbar: v.number() })),
});

const inMs = (seconds: number): number => Math.round(seconds * 1000);

/** The spine of a rendered clip, out of the JSON beside it. @throws ValiError when it is not one */
export function spineOf(data: unknown): Spine {
  const { reps, frames } = v.parse(rendered, data);
  return {
    holds: reps.map(({ holdFrom, holdTo }) =>
      holdFrom === null || holdTo === null
        ? null
        : { startMs: inMs(holdFrom), endMs: inMs(holdTo) },
    ),
    lumbar: frames.map(({ t, lumbar }) => [inMs(t), Math.round(lumbar * 10) / 10 + 0]),
  };
}
