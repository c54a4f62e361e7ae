// `npx tsx src/cli/accuracy/fit.ts bird-dog belly,buttock,upperBack` prints the `back` of a definition:
// fitted on the sets for choosing, tried on bodies left out of the fit, then on the sets for reporting.
import { cac } from 'cac';
import { MEASURES, type MeasureName } from '../../body/measures';
import { exerciseById } from '../../exercises';
import { Failure } from '../failure.mjs';
import { main } from '../main.mjs';
import { runCommand } from './command';
import { engineFingerprint } from './fingerprint';
import { samplesOf, type Sample } from './fit/samples';
import { ridge, sumOf, type Case, type Sum } from './fit/ridge';
import { alone, fitSets, type SetCase } from './fit/sets';
import { gather } from './gather';
import { openLibrary } from './library';
import { openSet } from './open-set';
import { readPlan } from './plan';
import { say, wantedBy } from './wanted';

interface Grouped extends Sample {
  readonly forChoosing: boolean;
}

/** Cases in which every measure is seen. */
const casesOf = (samples: readonly Sample[], names: readonly string[]): (Case & Sample)[] =>
  samples.flatMap((sample) => {
    const values = names.flatMap((name) => sample.terms[name] ?? []);
    return values.length === names.length ? [{ ...sample, values, target: sample.degrees }] : [];
  });

const rms = (errors: readonly number[]): string =>
  Math.sqrt(errors.reduce((sum, each) => sum + each ** 2, 0) / errors.length).toFixed(1);

type Fit = (cases: readonly SetCase[]) => Sum;

/** By what sets have in common and what differs between them, each told by itself. */
const bySets: Fit = (cases) => alone(fitSets(cases));

/** Errors in degrees on each body, by a sum fitted on the others. */
const leftOut = (cases: readonly (Case & Sample)[], fit: Fit): number[] =>
  [...new Set(cases.map(({ body }) => body))].flatMap((body) => {
    const sum = fit(cases.filter((each) => each.body !== body));
    return cases
      .filter((each) => each.body === body)
      .map((each) => sumOf(sum, each.values) - each.target);
  });

function lineOf({ add, weights }: Sum, names: readonly string[]): string {
  const by = names.map((name, i) => `${name}: ${weights[i]!.toPrecision(3)}`).join(', ');
  return `{ add: ${add.toFixed(1)}, by: { ${by} } }`;
}

function sayOfSets(cases: readonly SetCase[], names: readonly string[], lane: string): void {
  const { told, zero, sd, offsetSd } = fitSets(cases);
  console.log(`${lane}: ${lineOf(told, names)}, zero: ${lineOf(zero, names)},`);
  console.log(`  // sd ${sd.toFixed(1)}, offsetSd ${offsetSd.toFixed(1)}`);
}

function fitLane(
  samples: readonly Grouped[],
  names: readonly string[],
  lane: string,
  fit: Fit,
): void {
  const cases = casesOf(
    samples.filter((each) => each.lane === lane),
    names,
  );
  const [choose, report] = [true, false].map((forChoosing) =>
    cases.filter((each) => (each as Case & Grouped).forChoosing === forChoosing),
  ) as [(Case & Sample)[], (Case & Sample)[]];
  if (choose.length < names.length * 4) return;
  const sum = fit(choose);
  if (fit === bySets) sayOfSets(choose, names, lane);
  else console.log(`${lane}: ${lineOf(sum, names)},`);
  const errors = report.map((each) => sumOf(sum, each.values) - each.target);
  const bodies = `RMS ${rms(leftOut(choose, fit))}° on bodies left out of ${choose.length} held positions`;
  console.log(`  // ${bodies}; ${rms(errors)}° on ${report.length} for reporting`);
}

async function samples(exerciseId: string, names: readonly MeasureName[]): Promise<Grouped[]> {
  const exercise = exerciseById(exerciseId);
  if (!exercise) throw new Failure(`There is no exercise ${exerciseId}.`);
  const engine = engineFingerprint();
  const wanted = await wantedBy({ render: false, look: false }, readPlan(), engine);
  const library = openLibrary(null, say, false);
  const { gathered } = await gather(wanted, library, engine, say);
  return gathered.map(openSet).flatMap(({ subject, recording }) => {
    if (subject.truth.exercise !== exerciseId) return [];
    const forChoosing = subject.group === 'choose';
    return samplesOf(exercise, subject, recording, names).map((each) => ({ ...each, forChoosing }));
  });
}

async function run(exerciseId: string, list: string, { zero }: { zero?: boolean }) {
  const names = list.split(',') as MeasureName[];
  const unknown = names.find((name) => !(name in MEASURES));
  if (unknown) throw new Failure(`There is no measure ${unknown}.`);
  const all = await samples(exerciseId, names);
  for (const lane of ['near', 'far']) fitLane(all, names, lane, zero ? bySets : ridge);
}

await main(async () => {
  const cli = cac('fit');
  cli
    .command('<exercise> <measures>', 'Fits how the lumbar angle is read from some measures')
    .option('--zero', 'For readings whose zero differs between people: tells where to expect it')
    .action(run);
  cli.help();
  await runCommand(cli);
});
