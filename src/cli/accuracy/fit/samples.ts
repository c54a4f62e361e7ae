import type { MeasureName } from '../../../body/measures';
import type { Side } from '../../../body/landmarks';
import { NEW_READER, read } from '../../../body/reader';
import { toPose, type Recording } from '../../../body/recording';
import { neutralOf } from '../../../coach/baseline';
import { termOf } from '../../../coach/lumbar';
import { advance, beginSet } from '../../../coach/set';
import type { Exercise } from '../../../exercises/definition';
import type { Span } from '../pair';
import type { Spine } from '../spine';
import { median } from '../../../body/geometry';
import type { Subject } from '../subject';

/** One held position: what the coach could read in it, and what the spine really did. */
export interface Sample {
  readonly clip: string;
  readonly body: string;
  readonly lane: 'near' | 'far';
  /** What each measure adds to a reading, the median over the hold; null where it is not seen. */
  readonly terms: Readonly<Record<string, number | null>>;
  /** Lumbar extension, degrees. */
  readonly degrees: number;
}

interface Frame {
  readonly t: number;
  readonly near: Side | null;
  readonly terms: Readonly<Record<string, number | null>>;
}

/** Every frame of a set as the coach sees it. */
function framesOf(exercise: Exercise, recording: Recording, names: readonly MeasureName[]) {
  let [state, reader] = [beginSet(exercise), NEW_READER];
  return recording.frames.flatMap((frame): Frame[] => {
    const pose = toPose(frame, recording.width, recording.height);
    const [next, reading] = read(reader, pose, exercise.posture);
    reader = next;
    [state] = advance(exercise, state, pose);
    const { values } = reading;
    if (!values || state.repetition.phase !== 'out') return [];
    const neutral = (measure: MeasureName) => neutralOf(state.baseline, measure);
    const looked = { values, neutral, lane: 'near' as const };
    const terms = Object.fromEntries(names.map((name) => [name, termOf(name, looked)]));
    return [{ t: frame.t, near: reading.near, terms }];
  });
}

function typical(frames: readonly Frame[], name: string): number | null {
  const seen = frames.flatMap(({ terms }) => terms[name] ?? []);
  return seen.length * 2 > frames.length ? median(seen) : null;
}

const within = ({ startMs, endMs }: Span, t: number): boolean => t >= startMs && t <= endMs;

function trueAngle({ lumbar }: Spine, hold: Span): number | null {
  return median(lumbar.filter(([t]) => within(hold, t)).map(([, degrees]) => degrees));
}

/** The held positions of the complete movements of a rendered set. */
export function samplesOf(
  exercise: Exercise,
  { name, truth, scene, spine }: Subject,
  recording: Recording,
  names: readonly MeasureName[],
): Sample[] {
  if (!scene || !spine || truth.turned) return [];
  const frames = framesOf(exercise, recording, names);
  return truth.reps.flatMap((rep, i): Sample[] => {
    const hold = spine.holds[i];
    const held = hold ? frames.filter(({ t }) => within(hold, t)) : [];
    const degrees = hold ? trueAngle(spine, hold) : null;
    if (!rep.complete || held.length < 2 || degrees === null) return [];
    const lane = rep.side && rep.side !== held[0]!.near ? 'far' : 'near';
    const terms = Object.fromEntries(names.map((each) => [each, typical(held, each)]));
    return [{ clip: name, body: scene.body, lane, terms, degrees }];
  });
}
