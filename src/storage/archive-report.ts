import * as v from 'valibot';
import type {
  CurvePoint,
  LumbarEstimate,
  NotJudged,
  NotSeen,
  NotSeenReason,
  Rep,
  SetReport,
  Warning,
} from '../coach/report';
import { atLeastZero, list, number, text, whole, type Entries } from './archive-parts';

const REASONS = [
  'nobody',
  'turned-away',
  'not-facing',
  'out-of-frame',
  'too-dark',
  'too-far',
  'no-neutral',
  'loose-top',
  'covered',
  'outline-torn',
  'too-quick',
] as const satisfies readonly NotSeenReason[];

const name = text(100);
const reason = v.picklist(REASONS);
const maybeNumber = v.nullable(number);

const notJudged = v.object({ id: name, reason } satisfies Entries<NotJudged>);

const rep = v.object({
  startMs: number,
  peakMs: number,
  endMs: number,
  side: v.nullable(v.picklist(['left', 'right'])),
  complete: v.boolean(),
  broken: v.boolean(),
  heldMs: v.exactOptional(atLeastZero),
  clean: v.boolean(),
  faults: list(name, 100),
  notJudged: list(notJudged, 100),
} satisfies Entries<Rep>);

const warning = v.object({
  id: name,
  fromMs: number,
  toMs: number,
  peak: number,
  unit: v.picklist(['deg', 'torso', 'ms', 'none']),
  level: v.picklist(['watch', 'warn']),
} satisfies Entries<Warning>);

const notSeen = v.object({ fromMs: number, toMs: number, reason } satisfies Entries<NotSeen>);

const lumbar = v.object({
  degrees: number,
  uncertainty: number,
} satisfies Entries<LumbarEstimate>);

const point = v.object({
  t: number,
  main: maybeNumber,
  back: maybeNumber,
  lumbar: v.nullable(lumbar),
} satisfies Entries<CurvePoint>);

/** What was judged of a set, as it is kept. */
export const reportSchema = v.object({
  exercise: name,
  source: text(1000),
  by: v.exactOptional(v.picklist(['clock', 'person'])),
  frames: whole,
  durationMs: atLeastZero,
  reps: list(rep, 10_000),
  warnings: list(warning, 100_000),
  notSeen: list(notSeen, 100_000),
  curve: list(point, 1_080_000),
} satisfies Entries<SetReport>);
