import type { Rep, Warning } from '../../coach/report';
import type { ClipResult, RepResult } from './compare';

/** Less of a turned clip's movements than this said to be unseen is a claim to have seen. */
const MOSTLY = 0.5;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

const gotOf = ({ got }: RepResult): string => {
  if (!got) return 'not reported';
  return got.complete ? 'counted' : 'reported as not complete';
};

/** What is wrong with the count of one movement. */
function countFailure(rep: RepResult): string[] {
  const { expected, got } = rep;
  if (expected === 'either') return [];
  const asked = expected === 'full' ? got?.complete : got?.complete === false;
  return asked ? [] : [`expected ${expected}, got ${gotOf(rep)}`];
}

const sideFailure = ({ sideRight, got }: RepResult): string[] =>
  sideRight === false ? [`wrong side: got ${got?.side ?? 'none'}`] : [];

const missedFaults = ({ faults }: RepResult): string[] =>
  faults
    .filter(({ must, marked }) => must && !marked)
    .map(({ id, name, degrees }) => `expected ${id} (${name} ${Math.round(degrees)}), not marked`);

const falseWarnings = ({ clean, warned }: RepResult, turned: boolean): string[] => {
  if (turned) return warned.map((id) => `${id}, though turned away`);
  return clean ? warned.map((id) => `${id}, though clean`) : [];
};

function ofRep(rep: RepResult, turned: boolean): string[] {
  const what = [
    ...countFailure(rep),
    ...sideFailure(rep),
    ...missedFaults(rep),
    ...falseWarnings(rep, turned),
  ];
  const at = `repetition ${rep.number} (${seconds(rep.startMs)}–${seconds(rep.endMs)} s)`;
  return what.map((each) => `${at}: ${each}`);
}

const ofExtra = ({ complete, startMs, endMs }: Rep): string =>
  `${complete ? 'counted' : 'a short one reported'} at ${seconds(startMs)}–${seconds(endMs)} s, where nothing happens`;

const ofOutside = ({ id, fromMs, toMs }: Warning): string =>
  `${id} at ${seconds(fromMs)}–${seconds(toMs)} s, outside the repetitions`;

function ofView({ turned, unseen }: ClipResult): string[] {
  const share = Math.round(unseen * 100);
  return turned && unseen < MOSTLY
    ? [`turned away, yet only ${share} % of the movements are said to be not seen`]
    : [];
}

/** A clip of something else may be spoken about, as long as nothing is counted. */
const ofSomethingElse = ({ extra }: ClipResult): string[] =>
  extra.filter(({ complete }) => complete).map(ofExtra);

/** Everything the report has got wrong, one sentence each: what was expected, and what came. */
export function failuresOf(result: ClipResult): string[] {
  if (result.reps.length === 0) return ofSomethingElse(result);
  return [
    ...result.reps.flatMap((rep) => ofRep(rep, result.turned)),
    ...result.extra.map(ofExtra),
    ...result.outside.map(ofOutside),
    ...ofView(result),
  ];
}
