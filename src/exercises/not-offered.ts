/**
 * How sure it is that an exercise is better left out: `supported` by something that was measured,
 * `unsettled`, or the article's `opinion`. Form rules, end of §3.
 */
export type Evidence = 'supported' | 'unsettled' | 'opinion';

/** An exercise that one of the two articles leaves out, and so does the programme. */
export interface NotOffered {
  readonly evidence: Evidence;
  /** Ids of what is offered for the same purpose. */
  readonly instead: readonly string[];
  /** The exercise in whose place the camera recognises it, and the check that says so. */
  readonly toldIn?: { readonly exercise: string; readonly check: string };
}

/** By the name under which the catalogues have their words, in the article's order. */
export const NOT_OFFERED = {
  toeTouches: {
    evidence: 'opinion',
    instead: ['hip-hinge', 'hamstring-stretch'],
    toldIn: { exercise: 'hip-hinge', check: 'toe-touch' },
  },
  sitUps: {
    evidence: 'unsettled',
    instead: ['partial-crunch'],
    toldIn: { exercise: 'partial-crunch', check: 'sit-up' },
  },
  doubleLegLifts: {
    evidence: 'supported',
    instead: ['dead-bug'],
    toldIn: { exercise: 'dead-bug', check: 'both-legs' },
  },
  inclineLegPress: { evidence: 'opinion', instead: ['goblet-squat', 'wall-sit'] },
  jogging: { evidence: 'opinion', instead: ['walking'] },
  bentOverRows: {
    evidence: 'supported',
    instead: ['row'],
    toldIn: { exercise: 'row', check: 'bent-over' },
  },
} as const satisfies Readonly<Record<string, NotOffered>>;

export type NotOfferedName = keyof typeof NOT_OFFERED;

/** Every one of them, in order. */
export const NOT_OFFERED_NAMES = Object.keys(NOT_OFFERED) as NotOfferedName[];
