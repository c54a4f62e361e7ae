import type { MeasureName, Values } from '../body/measures';
import type { Pose } from '../body/pose';
import { NEW_READER, read, type Reading, type ReaderState } from '../body/reader';
import type { Check, Exercise, Moment, Reference, RepRule } from '../exercises/definition';
import { endAnswers, notJudgedIn, stepAnswers, type AnswersState } from './answers';
import { NO_BASELINE, neutralOf, remember, settle, type Baseline } from './baseline';
import { isMoment, stepChecks, type ChecksState, type Situation } from './checks';
import { allHold } from './conditions';
import { endWarnings, repOf, voidedBy } from './finish';
import { estimateOf, noteTold, toldBy, type Told } from './lumbar';
import { cutsOff, isPause, keptOverPause } from './pause';
import type { CoachEvent, LiveView, LumbarEstimate, NotSeen, Rep, Warning } from './report';
import { finish, type Finished, type Movement } from './movement';
import { IDLE, isHeld, isPaused, stepRepetition, type RepState } from './repetition';
import { learnShape, NO_SHAPE, withRounding, type ShapeState } from './rounding';
import { addLead, addNamed, laneOf, NO_LEAD, type Lead } from './side';
import { blindness, CLEAR, stepSight, type SightState } from './sight';
import { viewOf } from './view';
import { turnedAway, whyNoBack, whyNot, type Scene } from './why-not';
import { forgetHeld, learnZero, NO_ZERO, type Zero } from './zero';

/** A set in progress; a plain value, so that it can be kept, compared and replayed. */
export interface SetState {
  /** Time of the latest frame, ms; −∞ before the first. */
  readonly time: number;
  readonly reader: ReaderState;
  readonly repetition: RepState;
  readonly sight: SightState;
  /** The personal neutral. */
  readonly baseline: Baseline;
  /** The back's shape in the first start pose. */
  readonly shape: ShapeState;
  /** Evidence on which side's leg is moving. */
  readonly lead: Lead;
  /** What the set's own movements tell of where the back's readings have their zero. */
  readonly zero: Zero;
  /** The lumbar angle in the latest frame. */
  readonly lumbar: LumbarEstimate | null;
  readonly checks: ChecksState;
  /** What every check has answered in the movement under way, or the last one. */
  readonly answers: AnswersState;
  readonly reps: readonly Rep[];
  /** Warnings and blind stretches that have ended. */
  readonly warnings: readonly Warning[];
  readonly notSeen: readonly NotSeen[];
}

/** A set before its first frame. */
export const beginSet = (_exercise: Exercise): SetState => ({
  time: -Infinity,
  reader: NEW_READER,
  repetition: IDLE,
  sight: CLEAR,
  baseline: NO_BASELINE,
  shape: NO_SHAPE,
  lead: NO_LEAD,
  zero: NO_ZERO,
  lumbar: null,
  checks: {},
  answers: {},
  reps: [],
  warnings: [],
  notSeen: [],
});

type Step = [SetState, readonly CoachEvent[]];

const HOLD: readonly Moment[] = ['hold'];
const PAUSE: readonly Moment[] = ['paused'];

function momentsOf(rule: RepRule, repetition: RepState, values: Values): Moment[] {
  if (repetition.phase === 'start') return ['start'];
  if (repetition.phase === 'away' || repetition.lostSince !== null) return [];
  const held = isHeld(repetition) && allHold(rule.peak, values) === true;
  return ['moving', ...(held ? HOLD : []), ...(isPaused(repetition) ? PAUSE : [])];
}

/** What a check's measure is compared with at this moment of the set. */
const referenceIn =
  ({ baseline, repetition }: SetState) =>
  (measure: MeasureName, reference: Reference): number | null => {
    if (reference === 'peak') return repetition.movement?.peakValue ?? null;
    if (reference === 'set') return baseline.first?.[measure] ?? null;
    return neutralOf(baseline, measure);
  };

/** Readings of the start pose become the neutral of the movement that follows. */
function learn(
  baseline: Baseline,
  before: RepState,
  after: RepState,
  reading: Reading,
  values: Values,
) {
  const { time, clarity } = reading;
  if (after.phase === 'out') return before.phase === 'out' ? baseline : settle(baseline);
  if (after.phase !== 'start' || after.startSince === null) return baseline;
  return remember(baseline, time, values, before.phase !== 'start', clarity.covered);
}

/** What the back's readings tell in this frame; nothing of a body that is out of the posture. */
function toldNow(scene: Scene, state: SetState, values: Values): Told[] {
  if (state.repetition.phase === 'away' || whyNoBack(scene)) return [];
  const neutral = (measure: MeasureName) => neutralOf(scene.baseline, measure);
  const { alternates, back } = scene.exercise;
  // Where no sides alternate the legs' lead is noise, and must not part what a set tells of its zero.
  return toldBy(back, { values, neutral, lane: alternates ? laneOf(state.lead) : 'near' });
}

/** Reads the lumbar angle, and notes what was told in a hold. */
function lookAtBack(
  scene: Scene,
  state: SetState,
  values: Values,
  moments: readonly Moment[],
): SetState {
  const told = toldNow(scene, state, values);
  const [best] = told;
  if (!best) return { ...state, lumbar: null };
  const lumbar = estimateOf(best, state.zero);
  const zero = moments.includes('hold') ? noteTold(state.zero, told, lumbar) : state.zero;
  return { ...state, zero, lumbar };
}

function judgeChecks(
  scene: Scene,
  state: SetState,
  values: Values,
  moments: readonly Moment[],
  gapMs: number,
): Step {
  const { exercise, reading } = scene;
  const situation: Situation = {
    time: reading.time,
    values: { ...values, lumbar: state.lumbar?.degrees ?? null },
    moments,
    reference: referenceIn(state),
    whyNot: (check) => whyNot(check, scene),
  };
  const { state: checks, events, closed } = stepChecks(exercise, state.checks, situation);
  const asked = (check: Check) => isMoment(check, situation);
  const asking = { gapMs, asked, whyNot: situation.whyNot, checks };
  const answers = stepAnswers(exercise, state.answers, asking);
  return [{ ...state, checks, answers, warnings: [...state.warnings, ...closed] }, events];
}

/** A movement has come back to the start pose: it becomes a repetition, whole, short or void. */
function close(scene: Scene, state: SetState, done: Finished): Step {
  const { exercise, reading } = scene;
  // Out of the side view the range is not judged: nothing is called short there.
  if (!done.complete && turnedAway(exercise, scene.baseline)) return [forget(state, done), []];
  const why = (check: Check) => whyNot(check, scene);
  const judged = exercise.checks.filter((check) => why(check) === null);
  const ended = endWarnings(judged, state.lead, done);
  const warnings = [...state.warnings, ...ended];
  const answers = endAnswers(exercise, state.answers, ended, why);
  const made = repOf(exercise, { ...state, warnings }, reading.near!, done);
  const rep = { ...made, notJudged: notJudgedIn(exercise, answers, made) };
  const zero = rep.complete ? learnZero(state.zero) : forgetHeld(state.zero);
  const next = { ...state, zero, warnings, answers, reps: [...state.reps, rep] };
  const voiding = voidedBy(exercise, rep);
  if (voiding) return [next, [{ type: 'not-counted', id: voiding, atMs: done.endMs }]];
  if (!rep.complete) return [next, [{ type: 'short', rep }]];
  const count = next.reps.filter(({ complete }) => complete).length;
  return [next, [{ type: 'rep', rep, count }]];
}

/** Something else than a repetition: what was warned of in it is not kept. */
function forget(state: SetState, movement: Movement | null): SetState {
  const since = movement?.startMs ?? Infinity;
  const warnings = state.warnings.filter(({ fromMs }) => fromMs < since);
  return { ...state, zero: forgetHeld(state.zero), warnings, answers: {} };
}

function followLead(
  { sideBy }: Exercise,
  lead: Lead,
  before: RepState,
  after: RepState,
  values: Values,
): Lead {
  if (after.phase !== 'out') return lead;
  if (before.phase !== 'out') return NO_LEAD;
  const gapMs = after.time - before.time;
  return sideBy ? addNamed(lead, sideBy, values, gapMs) : addLead(lead, values, gapMs);
}

/** How long the full range is to be held, where that is the exercise; null elsewhere. */
const holdOf = ({ kind, dose }: Exercise): number | null => (kind === 'hold' ? dose.holdMs : null);

function moveOn(exercise: Exercise, state: SetState, reading: Reading, values: Values): Step {
  const { time } = reading;
  const rule = exercise.rep;
  // What is guided is not judged by the camera.
  if (!rule) return [state, []];
  const before = state.repetition;
  const [repetition, done] = stepRepetition(rule, before, time, values, holdOf(exercise));
  const shape = repetition.phase === 'start' ? learnShape(state.shape, time, values) : state.shape;
  const lead = followLead(exercise, state.lead, before, repetition, values);
  const baseline = learn(state.baseline, before, repetition, reading, values);
  const scene = { exercise, reading, baseline };
  const begins = before.phase !== 'out' && repetition.phase === 'out';
  const answers = begins ? {} : state.answers;
  const next = { ...state, repetition, shape, lead, baseline, answers };
  const moments = momentsOf(rule, repetition, values);
  const moved = lookAtBack(scene, next, values, moments);
  const [judged, events] = judgeChecks(scene, moved, values, moments, time - before.time);
  if (before.phase === 'away' && repetition.phase === 'start' && state.reps.length === 0)
    return [judged, [{ type: 'started', atMs: time }, ...events]];
  if (before.phase !== 'out' || repetition.phase === 'out') return [judged, events];
  if (!done) return [forget(judged, before.movement), events];
  const [closed, more] = close(scene, judged, done);
  return [closed, [...events, ...more]];
}

/**
 * The repetitions of a set that ends here: a hold that is still under way is one as well, for nobody
 * leaves the pose for the camera's sake.
 */
export function repsOf(exercise: Exercise, state: SetState): readonly Rep[] {
  const { movement, time } = state.repetition;
  const near = state.reader.facing?.near;
  const holdMs = holdOf(exercise);
  if (!exercise.rep || holdMs === null || !movement || !near || movement.reachedMs === 0)
    return state.reps;
  const endMs = movement.unheldSince ?? time;
  const done = finish(movement, { rule: exercise.rep, holdMs, endMs, turned: true });
  if (!done) return state.reps;
  const made = repOf(exercise, state, near, done);
  return [...state.reps, { ...made, notJudged: notJudgedIn(exercise, state.answers, made) }];
}

function see(exercise: Exercise, state: SetState, reading: Reading): SetState {
  const reason = blindness(exercise, reading, state.repetition, state.baseline);
  const [sight, ended] = stepSight(state.sight, reason, reading.time);
  return { ...state, sight, notSeen: ended ? [...state.notSeen, ended] : state.notSeen };
}

/** Takes one frame into the set: the new state, what just happened, and what to show. */
export function advance(
  exercise: Exercise,
  before: SetState,
  pose: Pose,
): [SetState, readonly CoachEvent[], LiveView] {
  const paused = isPause(before.time, pose.time);
  const state = paused ? { ...beginSet(exercise), ...keptOverPause(before) } : before;
  const [reader, bare] = read(state.reader, pose, exercise.posture, exercise.view);
  const values = bare.values && withRounding(state.shape, bare.values);
  const reading = { ...bare, values };
  const seen = { ...state, reader, time: pose.time };
  const [moved, events] = values
    ? moveOn(exercise, seen, reading, values)
    : ([{ ...seen, lumbar: null }, []] as Step);
  const next = see(exercise, moved, reading);
  const cleared = paused ? cutsOff(before, pose.time) : [];
  return [next, [...cleared, ...events], viewOf(exercise, next, reading)];
}
