/** How often something is due. Days of the week count from Sunday, 0, as the platform's do. */
export type Frequency =
  | { readonly kind: 'daily' }
  | { readonly kind: 'every-other-day' }
  /** So many times a week, never on two days running. */
  | { readonly kind: 'weekly'; readonly times: number }
  | { readonly kind: 'days'; readonly days: readonly number[] };

/** One exercise of a programme, with its dose. */
export interface ProgrammeItem {
  /** Id of the exercise. */
  readonly exercise: string;
  /** Id of the exercise in its place where there is no such one. */
  readonly otherwise?: string;
  readonly sets: number;
  /** Per side where the exercise has sides. */
  readonly reps: number;
  /** How long each repetition is held, ms; the exercise's own where absent. */
  readonly holdMs?: number;
  /** Where the programme gives a range of time, e.g. 15 to 20 minutes: its upper end, ms. */
  readonly mostHoldMs?: number;
  /** Between two sets, ms; the exercise's own where absent. */
  readonly restMs?: number;
  readonly frequency: Frequency;
}

export const PROGRAMMES = ['beginner', 'intermediate', 'own'] as const;
export type ProgrammeId = (typeof PROGRAMMES)[number];

/** Exercises in their order. */
export interface Programme {
  readonly id: ProgrammeId;
  /** First and last week, null where it has no end. */
  readonly weeks: readonly [number, number] | null;
  readonly items: readonly ProgrammeItem[];
}

/** The most exercises of a session that people keep to (shared evidence, form rules §4.5). */
export const PLENTY = 4;
