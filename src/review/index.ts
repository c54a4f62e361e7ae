/** From stored sets to what the review and the history show. Pure. */
export type { Advice } from './advice';
export {
  compareMonths,
  edgesOf,
  monthOf,
  monthsLater,
  setsByDay,
  weeksOf,
  type CalendarDay,
  type Month,
} from './calendar';
export { countsBySide, countsOf, type Counts } from './counts';
export { curveOf, extentOf, hasBack, mainQuantity, momentAt, nearest } from './curve';
export type { CurveUnit, Extent, Moment, SetCurve } from './curve';
export { heldOf, type Held } from './held';
export { daysOf, type Day } from './history';
export type { Judged } from './judged';
export { nothingCounted, type NothingCounted } from './nothing-counted';
export { oneThing } from './one-thing';
export { clock, inWords, type Quantity, type Unit } from './quantity';
export { recordsOf, type PersonalRecord, type RecordKind } from './records';
export { reviewSet, type SetReview } from './review';
export type { RepResult } from './result';
export { isNotSo, labelled, withCount, withWarning, type LabelledRecording } from './corrections';
export { extremesOf, type Extremes } from './extremes';
export { setFigures, sideFigures, type Figures } from './figures';
export { numbersOf, type RepNumbers } from './numbers';
export { othersOf, type Others } from './others';
export type { Phases } from './phases';
export { cropOf, outlineOf, poseIn, within, type Crop } from './picture';
export type { Fault, RepRow, WarningRow } from './rows';
export { DAYS_OFF, shownUp, type ShownUp } from './streak';
export { doneTogether, type DoneSet, type ExerciseDone } from './together';
export { exercisesDone, trendsOf, type Measure, type Trend } from './trends';
export * from './words';
export type { Correction, SetSummary, StoredSet } from '../storage/stored-set';
export type { OpenQuestion } from '../coach/ask';
export type { NotSeen, SetReport } from '../coach/report';
