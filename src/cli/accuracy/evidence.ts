import type { Recording } from '../../body/recording';
import { judge } from '../../coach/judge';
import type { CoachEvent } from '../../coach/report';
import { definitionOf, isJudged } from './catalogue';
import { compare, type ClipResult } from './compare';
import { askingFor, holdTimes, type HoldTime } from './hold-times';
import { heldAngles, type HeldAngle } from './lumbar';
import { besideMovements, crossJudged, type Phantoms } from './phantoms';
import type { Spoken } from './said';
import type { Scene } from './scene';
import type { Group, Subject } from './subject';
import { variationsOf, type Variation } from './vary';

/** All that one set proves. */
export interface Evidence {
  readonly name: string;
  readonly group: Group;
  readonly exercise: string;
  readonly scene: Scene | null;
  /** Null for a set of something that the camera does not judge. */
  readonly result: ClipResult | null;
  readonly held: readonly HeldAngle[];
  readonly holdTimes: readonly HoldTime[];
  readonly phantoms: readonly Phantoms[];
  readonly variations: readonly Variation[];
}

const spokenIn = (events: readonly CoachEvent[]): Spoken[] =>
  events.flatMap((event) =>
    event.type === 'warning' && event.level === 'warn' ? { id: event.id, atMs: event.atMs } : [],
  );

type Own = Omit<Evidence, 'name' | 'group' | 'exercise' | 'scene'>;

const NOTHING: Own = { result: null, held: [], holdTimes: [], phantoms: [], variations: [] };

/** Those of which the report tells whether they come out the same when recorded otherwise. */
const VARIED: readonly Group[] = ['choose', 'report', 'real'];

/** What a set proves when it is judged as what it is. */
function ownEvidence({ group, truth, spine }: Subject, recording: Recording): Own {
  const definition = definitionOf(truth.exercise);
  if (!definition || !isJudged(definition)) return NOTHING;
  const exercise = askingFor(definition, spine);
  const events: CoachEvent[] = [];
  const report = judge(exercise, recording, (event) => events.push(event));
  const result = compare(truth, report, spokenIn(events));
  return {
    result,
    held: spine ? heldAngles(spine, report.curve) : [],
    holdTimes: holdTimes(exercise, spine, result),
    phantoms: [besideMovements(result, report, recording.frames[0]?.t ?? 0)],
    variations: VARIED.includes(group) ? variationsOf(truth, exercise, recording, report) : [],
  };
}

/** Judges a set in every way there is. */
export function evidenceOf(subject: Subject, recording: Recording): Evidence {
  const { name, group, truth, scene } = subject;
  const own = ownEvidence(subject, recording);
  const phantoms = [...own.phantoms, ...crossJudged(subject, recording)];
  return { name, group, exercise: truth.exercise, scene, ...own, phantoms };
}
