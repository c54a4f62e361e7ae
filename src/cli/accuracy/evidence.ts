import type { Recording } from '../../body/recording';
import { judge } from '../../coach/judge';
import type { CoachEvent } from '../../coach/report';
import { exerciseById } from '../../exercises';
import { compare, type ClipResult } from './compare';
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
  /** Null for a set of none of the four. */
  readonly result: ClipResult | null;
  readonly held: readonly HeldAngle[];
  readonly phantoms: readonly Phantoms[];
  readonly variations: readonly Variation[];
}

const spokenIn = (events: readonly CoachEvent[]): Spoken[] =>
  events.flatMap((event) =>
    event.type === 'warning' && event.level === 'warn' ? { id: event.id, atMs: event.atMs } : [],
  );

type Own = Pick<Evidence, 'result' | 'held' | 'variations'> & { readonly beside: Phantoms[] };

/** What a set proves when it is judged as what it is. */
function ownEvidence({ truth, spine }: Subject, recording: Recording): Own {
  const exercise = exerciseById(truth.exercise);
  if (!exercise) return { result: null, held: [], variations: [], beside: [] };
  const events: CoachEvent[] = [];
  const report = judge(exercise, recording, (event) => events.push(event));
  const result = compare(truth, report, spokenIn(events));
  return {
    result,
    held: spine ? heldAngles(spine, report.curve) : [],
    variations: variationsOf(truth, exercise, recording, report),
    beside: [besideMovements(result, report, recording.frames[0]?.t ?? 0)],
  };
}

/** Judges a set in every way there is. */
export function evidenceOf(subject: Subject, recording: Recording): Evidence {
  const { name, group, truth, scene } = subject;
  const { beside, ...own } = ownEvidence(subject, recording);
  const phantoms = [...beside, ...crossJudged(subject, recording)];
  return { name, group, exercise: truth.exercise, scene, ...own, phantoms };
}
