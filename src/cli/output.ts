import { openQuestion } from '../coach/ask';
import { isClean } from '../coach/finish';
import type { Rep, SetReport, Warning } from '../coach/report';
import { exerciseById, EXERCISES } from '../exercises';

/** Where the time of the command went, in milliseconds; per-frame figures are means. */
export type Timing = Readonly<Record<string, number>>;

const seconds = (ms: number): string => (ms / 1000).toFixed(1).padStart(6);

/** Whether the hold broke; what warned, else `clean`; which checks gave no answer, and why. */
function verdict(exercise: string, rep: Rep): string {
  const clean = rep.complete && isClean(exerciseById(exercise), rep);
  const open = rep.notJudged.map(({ id, reason }) => `${id} not judged (${reason})`);
  const hold = rep.broken ? ['hold broken'] : [];
  return [...hold, ...rep.faults, ...(clean ? ['clean'] : []), ...open].join(', ');
}

const repLine = (exercise: string, rep: Rep, number: number): string =>
  [
    String(number).padStart(3),
    seconds(rep.startMs),
    seconds(rep.peakMs),
    seconds(rep.endMs),
    (rep.side ?? '').padEnd(5),
    (rep.complete ? 'full' : 'short').padEnd(5),
    verdict(exercise, rep),
  ].join('  ');

const warningLine = (warning: Warning): string => {
  const unit = warning.unit === 'none' ? '' : ` ${warning.unit}`;
  const span = `${seconds(warning.fromMs)}  ${seconds(warning.toMs)}`;
  return `${span}  ${warning.level.padEnd(5)}  ${warning.id}  ${warning.peak.toFixed(2)}${unit}`;
};

/** What the camera could not tell, as a question for the person. */
function askLines({ exercise, reps }: SetReport): string[] {
  const open = openQuestion(exerciseById(exercise), reps);
  return open ? [`${open.ask} (back not judged in ${open.unjudged} of ${open.complete})`] : [];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

/** The report as a table for people; times in seconds of media time. */
export function toTable(report: SetReport): string {
  const full = report.reps.filter((rep) => rep.complete);
  const rules = exerciseById(report.exercise);
  const clean = full.filter((rep) => isClean(rules, rep)).length;
  const short = report.reps.length - full.length;
  const gaps = report.notSeen.map(
    (gap) => `${seconds(gap.fromMs)}  ${seconds(gap.toMs)}  ${gap.reason}`,
  );
  return [
    `${report.exercise} in ${report.source}: ${full.length} counted, ${clean} clean, ${short} short`,
    ...section(
      ' no   start    peak     end  side   range',
      report.reps.map((r, i) => repLine(report.exercise, r, i + 1)),
    ),
    ...section('warnings', report.warnings.map(warningLine)),
    ...section('not seen', gaps),
    ...section('ask', askLines(report)),
  ].join('\n');
}

/** The report as the command line promises it: no curve, which is for the screen. */
export function toJson(report: SetReport, timing: Timing): string {
  const { exercise, source, frames, durationMs, reps, warnings, notSeen } = report;
  return JSON.stringify({ exercise, source, frames, durationMs, reps, warnings, notSeen, timing });
}

/** Every exercise with the ids of its checks. */
export function listExercises(asJson: boolean): string {
  const list = EXERCISES.map(({ id, name, kind, checks }) => ({
    id,
    name,
    kind,
    checks: checks.map((check) => check.id),
  }));
  if (asJson) return JSON.stringify(list);
  return list
    .map((e) => `${e.id.padEnd(24)}${e.name} (${e.kind}): ${e.checks.join(', ')}`)
    .join('\n');
}
