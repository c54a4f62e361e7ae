import type { Side } from '../body/landmarks';
import type { Pose } from '../body/pose';
import { toPose, toRecordedFrame, type RecordedFrame } from '../body/recording';
import { ms } from '../body/units';
import { pointOf, wholeReport } from '../coach/judge';
import type { CoachEvent, CurvePoint, LiveView, SetReport } from '../coach/report';
import { advance, beginSet, type SetState } from '../coach/set';
import type { Exercise } from '../exercises/definition';
import type { Tally } from '../workout/course-state';

/** One frame of a set, from pose to what is shown. */
export interface Coached {
  readonly events: readonly CoachEvent[];
  readonly view: LiveView;
  readonly recorded: RecordedFrame;
}

function lastSide(events: readonly CoachEvent[], before: Side | null): Side | null {
  const rep = events.findLast((event) => event.type === 'rep');
  return rep ? rep.rep.side : before;
}

/**
 * The coach at one set. It judges each frame as it is recorded, rounded and with its time in the set, so
 * that judging the recording tells exactly what was told live.
 */
export class CoachedSet {
  readonly #exercise: Exercise;
  #state: SetState;
  #fromMs: number | null;
  #view: LiveView | null = null;
  #last: Side | null = null;
  readonly #curve: CurvePoint[] = [];

  /** @param fromMs media time at which the set's time begins; null: with its first frame */
  constructor(exercise: Exercise, fromMs: number | null = null) {
    this.#exercise = exercise;
    this.#fromMs = fromMs;
    this.#state = beginSet(exercise);
  }

  get view(): LiveView | null {
    return this.#view;
  }

  get tally(): Tally {
    const { count: counted = 0, countLeft: left = 0, countRight: right = 0 } = this.#view ?? {};
    return { counted, left, right, last: this.#last };
  }

  take(pose: Pose): Coached {
    this.#fromMs ??= pose.time;
    const recorded = toRecordedFrame({ ...pose, time: ms(pose.time - this.#fromMs) });
    const seen = toPose(recorded, pose.width, pose.height);
    const [state, events, view] = advance(this.#exercise, this.#state, seen);
    this.#state = state;
    this.#view = view;
    this.#last = lastSide(events, this.#last);
    this.#curve.push(pointOf(recorded.t, view));
    return { events, view, recorded };
  }

  /** What judging its recording would tell: nobody has to wait for that when a rest begins. */
  report(source: string): SetReport {
    return wholeReport(this.#exercise, this.#state, this.#curve, source);
  }
}
