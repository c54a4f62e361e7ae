import * as v from 'valibot';
import { sceneSchema, type Scene } from './scene';
import type { Spine } from './spine';
import { truthSchema, type Truth } from './truth';

/**
 * What a set may be used for: `choose` for choosing bounds, `report` only for reporting, `real` are
 * real people, all three show one of the four. Of the other exercises `other` were at hand when bounds
 * were chosen, real people among them, and `fresh` are only reported. `acted`: played key poses.
 */
export type Group = 'choose' | 'report' | 'real' | 'other' | 'fresh' | 'acted';
export const GROUPS: readonly Group[] = ['choose', 'report', 'real', 'other', 'fresh', 'acted'];

/** One set of which is known what it shows. */
export interface Subject {
  readonly name: string;
  readonly group: Group;
  readonly truth: Truth;
  /** Null where nothing was rendered. */
  readonly scene: Scene | null;
  readonly spine: Spine | null;
}

const span = v.object({ startMs: v.number(), endMs: v.number() });

const spine = v.object({
  holds: v.array(v.nullable(span)),
  lumbar: v.array(v.tuple([v.number(), v.number()])),
});

export const subjectSchema = v.object({
  name: v.string(),
  group: v.picklist(GROUPS),
  truth: truthSchema,
  scene: v.nullable(sceneSchema),
  spine: v.nullable(spine),
});
