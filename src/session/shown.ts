import type { BackState, CheckAnswer, LiveView, NotSeenReason } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { words } from './language.svelte';

/** What the one line on the floor is about; each has its own colour. */
export type LineKind = 'warn' | 'watch' | 'hint' | 'phase';

export interface Line {
  readonly text: string;
  readonly kind: LineKind;
}

/** Everything the live screen shows in words and numbers. */
export interface Shown {
  readonly count: number;
  readonly left: number;
  readonly right: number;
  readonly short: number;
  readonly phase: LiveView['phase'];
  readonly back: BackState;
  /** Why the back is not seen, in a word or two; empty where nothing is the matter. */
  readonly why: string;
  /** Every check of the exercise and what it answers. */
  readonly checks: readonly ShownCheck[];
  readonly line: Line;
}

/** A check as the live screen lists it. */
export interface ShownCheck {
  /** What would have happened, e.g. “Back arched”. */
  readonly title: string;
  readonly answer: CheckAnswer;
  /** Whether it did, in words. */
  readonly words: string;
}

const NOTHING: Line = { text: '', kind: 'phase' };

export const BLANK: Shown = {
  count: 0,
  left: 0,
  right: 0,
  short: 0,
  phase: 'waiting',
  back: 'not-seen',
  why: '',
  checks: [],
  line: NOTHING,
};

/** How long a line must be due before it replaces another, in ms: no flicker, warnings at once. */
const AFTER: Readonly<Record<LineKind, number>> = { warn: 0, watch: 300, hint: 600, phase: 400 };
/** How long a warning stays to be read, in ms, once it is no longer due. */
const STAYS = 2000;

function phaseLine(view: LiveView): Line {
  if (view.phase === 'waiting') return { text: words().voice.hints['no-neutral'], kind: 'phase' };
  return NOTHING;
}

/** Repetitions are counted without the outline: that it is missing can wait for their end. */
const COUNTED_WITHOUT: readonly (NotSeenReason | null)[] = ['outline-torn', 'covered', 'loose-top'];

/** The most useful line for this frame alone: what is not seen, then the worst warning. */
export function lineFor(exercise: Exercise, view: LiveView): Line {
  if (view.notSeen === 'no-neutral') return phaseLine(view);
  const hint: Line | null = view.notSeen && {
    text: words().voice.hints[view.notSeen],
    kind: 'hint',
  };
  if (hint && !COUNTED_WITHOUT.includes(view.notSeen)) return hint;
  const worst = view.active[0];
  const check = worst && exercise.checks.find(({ id }) => id === worst.id);
  // Another exercise is no fault of this one.
  if (check?.another) return { text: words().voice.another(check.title), kind: 'hint' };
  if (check) return { text: check.say, kind: worst.level };
  return hint && view.phase !== 'moving' ? hint : phaseLine(view);
}

const same = (a: Line, b: Line): boolean => a.text === b.text && a.kind === b.kind;

/** Holds the line still: what is due must last, what is read may stay. Times are media time. */
export class SteadyLine {
  #shown: Line = NOTHING;
  #dueUntil = -Infinity;
  #due: Line = NOTHING;
  #dueSince = -Infinity;

  /** The line to show at `atMs`, when `due` is the line for this frame alone. */
  next(due: Line, atMs: number): Line {
    if (!same(due, this.#due)) {
      this.#due = due;
      this.#dueSince = atMs;
    }
    if (same(due, this.#shown)) this.#dueUntil = atMs;
    else if (this.#mayReplace(atMs)) {
      this.#shown = due;
      this.#dueUntil = atMs;
    }
    return this.#shown;
  }

  #mayReplace(atMs: number): boolean {
    if (atMs - this.#dueSince < AFTER[this.#due.kind]) return false;
    const urgent = this.#due.kind === 'warn';
    return urgent || this.#shown.kind !== 'warn' || atMs - this.#dueUntil >= STAYS;
  }
}

function shownChecks(exercise: Exercise, view: LiveView): ShownCheck[] {
  const { checks, seeing } = words();
  const own = exercise.checks.filter(({ another }) => !another);
  return own.map(({ id, title }) => {
    const { answer = 'not-seen', reason = null } = view.checks.find((c) => c.id === id) ?? {};
    return {
      title,
      answer,
      words: reason ? checks.notSeen(seeing[reason].reason) : checks.answers[answer],
    };
  });
}

/** What to show for a view and its steadied line. */
export const shownOf = (exercise: Exercise, view: LiveView, line: Line): Shown => ({
  count: view.count,
  left: view.countLeft,
  right: view.countRight,
  short: view.short,
  phase: view.phase,
  back: view.back,
  why: view.notSeen && view.back === 'not-seen' ? words().seeing[view.notSeen].reason : '',
  checks: shownChecks(exercise, view),
  line,
});

/** Whether two moments look alike, so that nothing needs to be drawn again. */
export const looksSame = (a: Shown, b: Shown): boolean =>
  same(a.line, b.line) &&
  a.count === b.count &&
  a.left === b.left &&
  a.right === b.right &&
  a.short === b.short &&
  a.phase === b.phase &&
  a.back === b.back &&
  a.why === b.why &&
  a.checks.length === b.checks.length &&
  a.checks.every(({ words }, i) => words === b.checks[i]!.words);
