import { beginCourse, stepCourse } from '../../src/workout/course';
import type { Command, CourseInput, Facts } from '../../src/workout/course-input';
import { NO_REPS, type CourseState, type Tally } from '../../src/workout/course-state';
import type { WorkoutEvent } from '../../src/workout/events';
import type { Plan, PlanChanges } from '../../src/workout/plan';

export const plan = (change: Partial<Plan> = {}): Plan => ({
  sets: 2,
  reps: 3,
  perSide: false,
  holdMs: 0,
  restMs: 45_000,
  countInSeconds: 0,
  ...change,
});

export const tally = (change: Partial<Tally> = {}): Tally => ({ ...NO_REPS, ...change });

/** So many repetitions, none of a side. */
export const counted = (count: number): Partial<Facts> => ({ tally: tally({ counted: count }) });

const SEEN: Facts = {
  direction: null,
  opened: false,
  gone: null,
  handStop: false,
  tally: NO_REPS,
  moving: false,
};

/** A workout with a clock of the test's own. */
export class Play {
  now = 1000;
  state: CourseState;
  /** Everything told so far. */
  readonly told: WorkoutEvent[] = [];

  constructor(change: Partial<Plan> = {}, guided = true) {
    this.state = beginCourse(plan(change), guided, this.now);
  }

  /** What an input tells. */
  put(input: CourseInput): readonly WorkoutEvent[] {
    const [state, told] = stepCourse(this.state, input);
    this.state = state;
    this.told.push(...told);
    return told;
  }

  frame(facts: Partial<Facts> = {}): readonly WorkoutEvent[] {
    return this.put({ type: 'frame', nowMs: this.now, facts: { ...SEEN, ...facts } });
  }

  tick(): readonly WorkoutEvent[] {
    return this.put({ type: 'tick', nowMs: this.now });
  }

  ask(command: Command): readonly WorkoutEvent[] {
    return this.put({ type: 'command', nowMs: this.now, command });
  }

  edit(changes: PlanChanges): readonly WorkoutEvent[] {
    return this.put({ type: 'plan', nowMs: this.now, changes });
  }

  page(hidden: boolean): readonly WorkoutEvent[] {
    return this.put({ type: 'page', nowMs: this.now, hidden });
  }

  end(): readonly WorkoutEvent[] {
    return this.put({ type: 'ended', nowMs: this.now });
  }

  /** Lets time pass in ticks of 100 ms, with frames of `facts` if given. */
  wait(ms: number, facts?: Partial<Facts>): readonly WorkoutEvent[] {
    const from = this.told.length;
    for (const end = this.now + ms; this.now < end;) {
      this.now += Math.min(100, end - this.now);
      this.tick();
      if (facts) this.frame(facts);
    }
    return this.told.slice(from);
  }

  /** A set that runs, of this workout. */
  static running(change: Partial<Plan> = {}): Play {
    const play = new Play(change);
    play.frame({ opened: true });
    return play;
  }

  /** The rest after the first set. */
  static resting(change: Partial<Plan> = {}): Play {
    const play = Play.running({ reps: 1, ...change });
    play.frame(counted(1));
    return play;
  }
}
