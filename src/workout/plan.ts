/** What one workout of one exercise is to be. Made from the exercise's dose, changed by the person. */
export interface Plan {
  readonly sets: number;
  /** Repetitions in a set; per side where `perSide`. */
  readonly reps: number;
  readonly perSide: boolean;
  /** How long the full range is held, ms; 0 where it is not. */
  readonly holdMs: number;
  /** Between two sets, ms. */
  readonly restMs: number;
  /** Seconds counted down between the start pose and the set; 0 for none. */
  readonly countInSeconds: number;
}
