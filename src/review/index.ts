/** From stored sets to what the review and the history show. Pure. */
export type { Advice } from './advice';
export { countsBySide, countsOf, type Counts } from './counts';
export { curveOf, extentOf, hasBack, mainQuantity, momentAt, nearest } from './curve';
export type { CurveUnit, Extent, Moment, SetCurve } from './curve';
export { heldOf, type Held } from './held';
export { daysOf, type Day } from './history';
export type { Judged } from './judged';
export { nothingCounted, type NothingCounted } from './nothing-counted';
export { oneThing } from './one-thing';
export { clock, inWords, type Quantity, type Unit } from './quantity';
export { reviewSet, type SetReview } from './review';
export type { RepResult } from './result';
export type { Fault, RepRow, WarningRow } from './rows';
export { doneTogether, type DoneSet, type ExerciseDone } from './together';
export * from './words';
export type { SetSummary, StoredSet } from '../storage/stored-set';
export type { OpenQuestion } from '../coach/ask';
export type { NotSeen, SetReport } from '../coach/report';
