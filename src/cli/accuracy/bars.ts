import { FOUR } from './catalogue';
import type { Evidence } from './evidence';
import { BAR_ROW, anglesOf, holdsOf } from './metrics/angle';
import { countErrors } from './metrics/counting';
import { falseWarningsOf } from './metrics/detection';
import { samenessOf } from './metrics/sameness';
import { faultsOf, judgedSets, turnedSets, type Judged, type ShownFault } from './metrics/sets';
import { shareOf, shareWhere, type Share } from './metrics/share';
import { turnedOf } from './metrics/turned';
import { phantomRates } from './metrics/phantom-rate';
import { sum } from './statistics';

/** One of the bars that the project has set itself, and what was measured. */
export interface Bar {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  /** How many things were measured. */
  readonly n: number;
  /** Null where nothing could be measured. */
  readonly met: boolean | null;
}

const percent = (share: number | null): string =>
  share === null ? '–' : `${(100 * share).toFixed(1)} %`;
const fixed = (value: number | null, digits = 2): string => value?.toFixed(digits) ?? '–';

const ofExercise = (sets: readonly Judged[], id: string) =>
  sets.filter(({ exercise }) => exercise === id);

/** True degrees are compared as whole ones. */
const atLeast = (degrees: number) => (fault: ShownFault) => Math.round(fault.degrees) >= degrees;

function counting(sets: readonly Judged[]): Bar {
  const errors = sets.map(({ result }) => countErrors(result));
  const exact = shareWhere(errors, (count) => count === 0);
  const worst = Math.max(0, ...errors);
  return {
    what: 'repetitions, the four, exact per clip',
    bar: '≥ 98 % of clips, never off by more than one',
    measured: `${percent(exact.share)}, off by ${worst} at most`,
    n: exact.of,
    met: exact.share === null ? null : exact.share >= 0.98 && worst <= 1,
  };
}

function phantoms(evidence: readonly Evidence[]): Bar {
  const rates = phantomRates(evidence);
  const minutes = sum(rates.map((rate) => rate.minutes));
  const count = sum(rates.map((rate) => rate.phantoms));
  return {
    what: 'phantom repetitions in 10 min of something else',
    bar: '0',
    measured:
      minutes === 0 ? '–' : `${fixed((10 * count) / minutes)} (in ${Math.round(minutes)} min)`,
    n: sum(rates.map((rate) => rate.sets)),
    met: minutes === 0 ? null : count === 0,
  };
}

function recall(what: string, least: number, faults: readonly ShownFault[]): Bar {
  const found: Share = shareWhere(faults, ({ marked }) => marked);
  return {
    what,
    bar: `recall ≥ ${fixed(least)}`,
    measured:
      found.share === null
        ? '–'
        : `${fixed(found.share)} (${found.found}/${found.of}; ${fixed(found.low)}–${fixed(found.high)})`,
    n: found.of,
    met: found.share === null ? null : found.share >= least,
  };
}

const named = (faults: readonly ShownFault[], ...names: readonly string[]) =>
  faults.filter(({ name }) => names.includes(name));

function recalls(sets: readonly Judged[]): Bar[] {
  const of = (id: string) => faultsOf(ofExercise(sets, id));
  const lowAndStraight = ({ scene }: ShownFault) =>
    scene !== null && scene.camHeight <= 0.4 && Math.abs(scene.yaw) <= 10;
  const arched = (id: string, degrees: number) =>
    named(of(id), 'lumbarExtension').filter(atLeast(degrees));
  return [
    recall('bird dog, arch ≥ 15° in the hold', 0.95, arched('bird-dog', 15)),
    recall('bridge, over-extension ≥ 15°', 0.95, arched('glute-bridge', 15)),
    recall(
      'hinge, rounding or arching ≥ 20°',
      0.95,
      named(of('hip-hinge'), 'lumbarExtension', 'lumbarFlexion').filter(atLeast(20)),
    ),
    recall(
      'dead bug, arch ≥ 20°, camera ≤ 0.4 m high, yaw ≤ 10°',
      0.8,
      arched('dead-bug', 20).filter(lowAndStraight),
    ),
  ];
}

function falseWarnings(sets: readonly Judged[]): Bar {
  const all = [...new Set(sets.map(({ exercise }) => exercise))].map((id) =>
    falseWarningsOf(id, ofExercise(sets, id)),
  );
  const reps = sum(all.map(({ cleanReps }) => cleanReps));
  const wrong = sum(all.map(({ back }) => back));
  const per50 = reps === 0 ? null : (50 * wrong) / reps;
  return {
    what: 'false warnings about the back',
    bar: '≤ 1 in 50 clean repetitions',
    measured: per50 === null ? '–' : `${fixed(per50, 1)} in 50 (${wrong} in ${reps})`,
    n: reps,
    met: per50 === null ? null : per50 <= 1,
  };
}

function angle(name: string, id: string, sets: readonly Judged[]): Bar {
  const row = anglesOf(holdsOf(ofExercise(sets, id))).find(({ what }) => what === BAR_ROW);
  const rmse = row?.rmse ?? null;
  return {
    what: `lumbar angle, ${name}, fitted top, yaw ≤ 15°`,
    bar: 'RMSE ≤ 6°',
    measured:
      rmse === null
        ? '–'
        : `${fixed(rmse, 1)}°, read in ${row!.read.found} of ${row!.read.of} holds`,
    n: row?.n ?? 0,
    met: rmse === null ? null : rmse <= 6,
  };
}

function same(what: string, sets: readonly Judged[], isAsked: (variant: string) => boolean): Bar {
  const all = samenessOf(sets).filter(({ variant }) => isAsked(variant));
  const add = (of: 'reps' | 'sides' | 'warnings') =>
    shareOf(sum(all.map((each) => each[of].found)), sum(all.map((each) => each[of].of)));
  const [reps, sides, warnings] = [add('reps'), add('sides'), add('warnings')];
  return {
    what,
    bar: 'identical repetitions and warnings',
    measured:
      reps.of === 0
        ? '–'
        : `repetitions ${reps.found}/${reps.of} clips, sides ${sides.found}/${sides.of}, warnings ${warnings.found}/${warnings.of} movements`,
    n: reps.of,
    met: reps.of === 0 ? null : [reps, sides, warnings].every(({ found, of }) => found === of),
  };
}

/** From here on nothing may be judged, degrees. */
const FAR_YAW = 35;

function turned(sets: readonly Judged[]): Bar {
  const far = sets.filter(({ scene }) => scene && Math.abs(scene.yaw) >= FAR_YAW);
  const right = shareWhere(turnedOf(far), (each) => each.right);
  return {
    what: 'yaw ≥ 35°',
    bar: '“turn side-on”, nothing judged, nothing counted wrongly',
    measured: right.of === 0 ? '–' : `${right.found} of ${right.of} clips`,
    n: right.of,
    met: right.of === 0 ? null : right.found === right.of,
  };
}

/** All bars, measured on these sets; all but the phantoms are about the four. */
export function barsOf(evidence: readonly Evidence[]): Bar[] {
  const four = evidence.filter(({ exercise }) => FOUR.includes(exercise));
  const sets = judgedSets(four);
  const rendered = sets.filter(({ scene }) => scene);
  return [
    counting(sets),
    phantoms(evidence),
    ...recalls(rendered),
    falseWarnings(sets),
    angle('bird dog', 'bird-dog', rendered),
    angle('hinge', 'hip-hinge', rendered),
    same('the same clip at 60 and 10 frames/s', rendered, (name) => /^60 → 10/.test(name)),
    same('the same clip mirrored', rendered, (name) => name === 'mirrored'),
    turned(turnedSets(four)),
  ];
}
