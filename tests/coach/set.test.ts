// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Pose } from '../../src/body/pose';
import type { CoachEvent, LiveView } from '../../src/coach/report';
import { advance, beginSet, type SetState } from '../../src/coach/set';
import type { Exercise } from '../../src/exercises/definition';
import { cue, play } from '../support/acting';
import { at, empty, inTurn } from '../support/person';
import { madeCheck, madeExercise } from '../support/made-up-exercise';
import { reportOf } from '../support/sets';

const folded = { hip: 95, knee: 90, shoulder: 85, elbow: 175 };
const START: KeyPose = { trunk: 5, near: folded };
const reaching = (hip: number, knee = 90): KeyPose => ({
  trunk: 5,
  near: { ...folded, hip, knee },
  far: folded,
});
const FULL = reaching(178);
const HALF = reaching(150);
/** The full range with the knee beyond the bounds of the made-up check. */
const KNEE_HIGH = reaching(178, 150);

const rest = cue(START, 0, 1000);
const rep = [cue(FULL, 800, 500), cue(START, 800, 500)];
const FPS = 20;

interface Watched {
  readonly state: SetState;
  readonly events: readonly CoachEvent[];
  readonly views: readonly LiveView[];
}

function watch(exercise: Exercise, poses: readonly Pose[]): Watched {
  let state = beginSet(exercise);
  const events: CoachEvent[] = [];
  const views: LiveView[] = [];
  for (const pose of poses) {
    const [next, said, view] = advance(exercise, state, pose);
    state = next;
    events.push(...said);
    views.push(view);
  }
  return { state, events, views };
}

const act = (exercise: Exercise, cues: Parameters<typeof play>[0]) =>
  watch(exercise, play(cues, FPS));
const types = ({ events }: Watched) => events.map(({ type }) => type);
const last = ({ views }: Watched): LiveView => views.at(-1)!;

const plain = madeExercise();
const knee = madeCheck();
const checked = madeExercise({ checks: [knee] });

describe('a whole movement', () => {
  const set = act(plain, [rest, ...rep, ...rep]);

  it('is counted once each, after the set has started', () => {
    expect(types(set)).toEqual(['started', 'rep', 'rep']);
    expect(set.events.flatMap((event) => (event.type === 'rep' ? event.count : []))).toEqual([
      1, 2,
    ]);
    expect(last(set)).toMatchObject({ count: 2, short: 0, phase: 'ready' });
  });

  it('is told with its times', () => {
    const [first] = set.state.reps;
    expect(first).toMatchObject({ complete: true, clean: true, side: null, faults: [] });
    expect(first!.startMs).toBeGreaterThan(950);
    expect(first!.peakMs).toBeGreaterThan(1700);
    expect(first!.peakMs).toBeLessThan(2500);
    expect(first!.endMs).toBeGreaterThan(2600);
    expect(first!.endMs).toBeLessThan(3300);
  });

  it('goes through waiting, ready and moving', () => {
    const phases = set.views.map(({ phase }) => phase);
    expect(phases.filter((phase, i) => phase !== phases[i - 1])).toEqual([
      'waiting',
      'ready',
      'moving',
      'ready',
      'moving',
      'ready',
    ]);
  });

  it('shows the exercise’s own measure as it goes', () => {
    const angles = set.views.map(({ main }) => main!);
    expect(angles[0]).toBeCloseTo(95, 6);
    expect(Math.max(...angles)).toBeGreaterThan(175);
    const { atMs, main } = act({ ...plain, curve: { measure: 'trunk', label: 'Trunk' } }, [rest])
      .views[8]!;
    expect(atMs).toBe(400);
    expect(main).toBeCloseTo(5, 6);
  });
});

describe('the hold that is shown', () => {
  const views = act(plain, [rest, cue(FULL, 800, 1000), cue(START, 800, 500)]).views;
  const shown = views.flatMap(({ hold }) => (hold ? hold.heldMs : []));

  it('grows with the time in the full range and ends with the movement', () => {
    expect(Math.max(...shown)).toBeGreaterThan(950);
    // The swing from 160° to 178° and back takes some 0.3 s each.
    expect(Math.max(...shown)).toBeLessThan(1650);
    expect([...shown].sort((a, b) => a - b)).toEqual(shown);
    expect(views.at(-1)!.hold).toBeNull();
  });

  it('is none before the full range', () => {
    expect(views.slice(0, 20).every(({ hold }) => hold === null)).toBe(true);
    expect(last(act(plain, [rest, cue(HALF, 800, 1000)])).hold).toBeNull();
  });
});

describe('a movement that is not whole', () => {
  it('is said to be short and not counted', () => {
    const set = act(plain, [rest, cue(HALF, 800, 500), cue(START, 800, 500), ...rep]);
    expect(types(set)).toEqual(['started', 'short', 'rep']);
    expect(last(set)).toMatchObject({ count: 1, short: 1 });
    expect(set.state.reps.map(({ complete }) => complete)).toEqual([false, true]);
  });

  it('is not mentioned when it is a mere twitch', () => {
    expect(types(act(plain, [rest, cue(reaching(130), 500, 300), cue(START, 500, 500)]))).toEqual([
      'started',
    ]);
  });

  it('is dropped when the body leaves the posture, and the next must start anew', () => {
    const upright = { ...FULL, trunk: 80 };
    const set = act(plain, [
      rest,
      cue(FULL, 800, 300),
      cue(upright, 500, 1500),
      cue(FULL, 500, 300),
      cue(START, 500, 80),
    ]);
    expect(types(set)).toEqual(['started']);
    expect(last(set)).toMatchObject({ count: 0, short: 0, phase: 'waiting', back: 'not-seen' });
  });

  it('is kept while nobody is seen for a moment', () => {
    const poses = play([rest, ...rep], FPS);
    const gone = poses.map((pose, i) => (i > 36 && i < 42 ? empty(pose) : pose));
    expect(types(watch(plain, gone))).toEqual(['started', 'rep']);
  });
});

describe('a set', () => {
  it('is started once, however often the start pose is taken', () => {
    const away = { ...START, trunk: 80 };
    const set = act(plain, [rest, ...rep, cue(away, 600, 1500), cue(START, 600, 1000), ...rep]);
    expect(types(set)).toEqual(['started', 'rep', 'rep']);
  });

  it('gives the same to whoever keeps it as text in between', () => {
    const poses = play([rest, ...rep, cue(KNEE_HIGH, 800, 800), cue(START, 800, 500)], FPS);
    const text = JSON.stringify(watch(checked, poses).views);
    let state = beginSet(checked);
    const views = poses.map((pose) => {
      const [next, , view] = advance(checked, JSON.parse(JSON.stringify(state)), pose);
      state = next;
      return view;
    });
    expect(JSON.stringify(views)).toBe(text);
  });

  it('does not change the state it is given', () => {
    const state = beginSet(plain);
    const before = JSON.stringify(state);
    for (const pose of play([rest, ...rep], FPS).slice(0, 50)) advance(plain, state, pose);
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('a fault', () => {
  const faulty = [cue(KNEE_HIGH, 800, 800), cue(START, 800, 500)];

  it('is of the repetition it happened in, and of no other', () => {
    const set = act(checked, [rest, ...rep, ...faulty, ...rep]);
    expect(set.state.reps.map(({ faults }) => faults)).toEqual([[], ['knee-high'], []]);
    expect(set.state.reps.map(({ clean }) => clean)).toEqual([true, false, true]);
    expect(last(set).count).toBe(3);
    expect(set.state.warnings.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  it('is said as it happens and cleared as it ends', () => {
    const set = act(checked, [rest, ...faulty]);
    expect(types(set)).toEqual(['started', 'warning', 'warning', 'cleared', 'rep']);
    const during = set.views.filter(({ active }) => active.length > 0);
    expect(during.at(-1)!.active).toEqual([{ id: 'knee-high', level: 'warn' }]);
    expect(last(set).active).toEqual([]);
  });

  it('that ends in the middle of the movement is of it all the same', () => {
    const set = act(checked, [
      rest,
      cue(KNEE_HIGH, 800, 800),
      cue(FULL, 500, 1000),
      cue(START, 800, 500),
    ]);
    expect(set.state.reps[0]!.faults).toEqual(['knee-high']);
  });

  it('is not looked for in someone who is not in the exercise', () => {
    const upright = { ...KNEE_HIGH, trunk: 60 };
    expect(types(act(checked, [cue(upright, 0, 2000)]))).toEqual([]);
  });

  it('of a hold is not looked for while the movement swings through the full range', () => {
    const swing = [1, 2, 3].flatMap(() => [
      cue(reaching(235, 150), 700, 0),
      cue(reaching(165, 150), 700, 0),
    ]);
    const holds = madeExercise({ checks: [{ ...knee, when: 'hold' }] });
    expect(types(act(holds, [rest, cue(reaching(165, 150), 700, 0), ...swing]))).toEqual([
      'started',
    ]);
    expect(types(act(holds, [rest, ...swing, cue(reaching(165, 150), 700, 800)]))).toContain(
      'warning',
    );
  });

  it('is not kept of a movement that was something else: one that left the posture', () => {
    const upright = { ...START, trunk: 80 };
    const leaves = [cue(KNEE_HIGH, 800, 800), cue(upright, 600, 1500), cue(START, 600, 1000)];
    const set = act(checked, [rest, ...faulty, ...leaves, ...rep]);
    expect(set.state.reps.map(({ faults }) => faults)).toEqual([['knee-high'], []]);
    expect(set.state.warnings.filter(({ level }) => level === 'warn')).toHaveLength(1);
    expect(set.state.warnings[0]!.toMs).toBeLessThan(set.state.reps[0]!.endMs);
  });

  it('is not kept of a mere twitch', () => {
    const twitch = { ...START, near: { ...folded, hip: 130, knee: 150 } };
    const set = act(checked, [rest, cue(twitch, 500, 800), cue(START, 500, 500)]);
    expect(types(set)).toContain('warning');
    expect(set.state).toMatchObject({ reps: [], warnings: [] });
  });

  it('that voids is not counted, and it is said why', () => {
    const voiding = madeExercise({ checks: [{ ...knee, voids: true }] });
    const set = act(voiding, [rest, ...faulty, ...rep]);
    expect(set.events.find(({ type }) => type === 'not-counted')).toMatchObject({
      id: 'knee-high',
    });
    expect(set.state.reps.map(({ complete }) => complete)).toEqual([false, true]);
    expect(last(set)).toMatchObject({ count: 1, short: 0 });
    expect(types(set)).not.toContain('short');
  });

  it('of how far it came is said as the movement ends', () => {
    const low = madeCheck({
      id: 'too-low',
      measure: 'hip',
      when: 'end',
      watch: { below: 172 },
      fault: { below: 165 },
    });
    const set = act(madeExercise({ checks: [low] }), [
      rest,
      cue(HALF, 800, 500),
      cue(START, 800, 500),
    ]);
    expect(set.state.reps[0]).toMatchObject({ complete: false, faults: ['too-low'] });
    expect(set.state.warnings).toMatchObject([{ id: 'too-low', level: 'warn' }]);
    expect(set.state.warnings[0]!.peak).toBeGreaterThan(148);
  });

  it('is looked for at its own moment', () => {
    const when = (moment: 'hold' | 'moving' | 'start') =>
      madeExercise({ checks: [{ ...knee, when: moment }] });
    const onTheWay = [rest, cue(reaching(135, 150), 800, 1000), cue(START, 800, 500)];
    const lying = [cue({ ...START, near: { ...folded, knee: 150 } }, 0, 1500)];
    const warned = (moment: 'hold' | 'moving' | 'start', cues: Parameters<typeof play>[0]) =>
      act(when(moment), cues).events.some(
        (event) => event.type === 'warning' && event.level === 'warn',
      );
    expect([
      warned('moving', onTheWay),
      warned('hold', onTheWay),
      warned('start', onTheWay),
    ]).toEqual([true, false, false]);
    expect([warned('moving', lying), warned('hold', lying), warned('start', lying)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(warned('hold', [rest, ...faulty])).toBe(true);
  });
});

describe('what a fault is measured from', () => {
  const trunk = (against: 'start' | 'set' | 'peak', change = {}) =>
    madeExercise({
      checks: [
        madeCheck({
          id: 'tilts',
          measure: 'trunk',
          against,
          watch: { above: 8 },
          fault: { above: 12 },
          clear: { below: 6 },
          ...change,
        }),
      ],
    });
  const tilted = (by: number, pose = FULL): KeyPose => ({ ...pose, trunk: pose.trunk + by });
  const faultsOf = (exercise: Exercise, cues: Parameters<typeof play>[0]) =>
    act(exercise, cues).state.reps.map(({ faults }) => faults.length);

  it('is the person’s own start pose, not an ideal one', () => {
    const crooked = [
      cue(tilted(20, START), 0, 1000),
      cue(tilted(20), 800, 800),
      cue(tilted(20, START), 800, 500),
    ];
    expect(faultsOf(trunk('start'), crooked)).toEqual([0]);
    expect(
      faultsOf(trunk('start'), [rest, cue(tilted(20), 800, 800), cue(START, 800, 500)]),
    ).toEqual([1]);
  });

  it('is the start pose as it usually was, or as it first was', () => {
    const drifting = [0, 16, 16, 16].flatMap((by) => [
      cue(tilted(by, START), 800, 1000),
      cue(tilted(by), 800, 800),
      cue(tilted(by, START), 800, 100),
    ]);
    expect(faultsOf(trunk('start'), drifting)).toEqual([0, 0, 0, 0]);
    expect(faultsOf(trunk('set'), drifting)).toEqual([0, 1, 1, 1]);
  });

  it('is the movement’s own peak', () => {
    const dropping = {
      measure: 'hip',
      watch: { below: -8 },
      fault: { below: -10 },
      clear: { above: -6 },
      when: 'hold',
    };
    const sag = [rest, cue(FULL, 800, 500), cue(reaching(163), 600, 1000), cue(START, 800, 500)];
    expect(faultsOf(trunk('peak', dropping), sag)).toEqual([1]);
    expect(faultsOf(trunk('peak', dropping), [rest, ...rep])).toEqual([0]);
  });
});

describe('sides', () => {
  const alternating = madeExercise({
    alternates: true,
    rep: {
      ...plain.rep!,
      start: [{ measure: 'legReach', below: 110 }],
      measure: 'legReach',
      peak: [{ measure: 'legReach', above: 160 }],
    },
  });
  const other: KeyPose = { ...FULL, near: folded, far: FULL.near };

  it('are counted each for itself', () => {
    const far = [cue(other, 800, 500), cue(START, 800, 500)];
    const set = act(alternating, [rest, ...rep, ...far, cue(START, 0, 800), ...rep]);
    expect(set.state.reps.map(({ side }) => side)).toEqual(['left', 'right', 'left']);
    expect(last(set)).toMatchObject({ count: 3, countLeft: 2, countRight: 1 });
  });

  it('are told by each movement for itself, however long the one before was', () => {
    const long = cue(FULL, 800, 4000);
    const set = act(alternating, [
      rest,
      long,
      cue(START, 800, 1200),
      cue(other, 800, 500),
      cue(START, 800, 500),
    ]);
    expect(set.state.reps.map(({ side }) => side)).toEqual(['left', 'right']);
  });

  it('are counted for whole repetitions only', () => {
    const set = act(alternating, [rest, cue(HALF, 800, 500), cue(START, 800, 500), ...rep]);
    expect(last(set)).toMatchObject({ count: 1, countLeft: 1, countRight: 0, short: 1 });
  });
});

describe('the back line', () => {
  const backCheck = madeCheck({
    id: 'sags',
    measure: 'lowerBack',
    against: 'start',
    watch: { below: -0.01 },
    fault: { below: -0.02 },
    clear: { above: -0.008 },
    back: true,
  });
  const back = madeExercise({ checks: [knee, backCheck] });
  const bent = (lowerBack: number): KeyPose => ({ ...FULL, lowerBack });
  const whileHeld = (exercise: Exercise, pose: KeyPose): LiveView =>
    last(act(exercise, [rest, cue(pose, 800, 1000)]));
  const torn = (poses: readonly Pose[]) => poses.map((pose) => ({ ...pose, outline: null }));

  it('is not seen until the exercise begins, and then fine', () => {
    const { views } = act(back, [rest]);
    expect(views[0]!.back).toBe('not-seen');
    expect(views.at(-1)).toMatchObject({ back: 'ok', notSeen: null });
  });

  it('shows the worst of the checks that look at it, and of no others', () => {
    expect(whileHeld(back, bent(0)).back).toBe('ok');
    expect(whileHeld(back, bent(-0.025)).back).toBe('watch');
    expect(whileHeld(back, bent(-0.08)).back).toBe('warn');
    expect(whileHeld(back, KNEE_HIGH)).toMatchObject({ back: 'ok', active: [{ id: 'knee-high' }] });
  });

  it('is neither fine nor wrong where its edge is torn', () => {
    const set = watch(back, torn(play([rest, cue(bent(-0.08), 800, 1000)], FPS)));
    expect(last(set)).toMatchObject({
      back: 'not-seen',
      notSeen: 'outline-torn',
      backChange: null,
      backLine: null,
    });
    expect(set.state.warnings).toEqual([]);
  });

  it('is not judged without a neutral', () => {
    const [before, after] = [
      play([cue(START, 0, 1000)], FPS),
      play([cue(bent(-0.08), 0, 1000)], FPS),
    ];
    const set = watch(back, inTurn([torn(before), after], 50));
    expect(last(set)).toMatchObject({ back: 'not-seen', notSeen: 'no-neutral', backChange: null });
  });

  it('is told by how far it is from the neutral', () => {
    const rounded = { ...START, lowerBack: 0.05 };
    expect(Math.abs(last(act(back, [cue(rounded, 0, 1500)])).backChange!)).toBeLessThan(0.001);
    expect(whileHeld(back, bent(-0.08)).backChange!).toBeLessThan(-0.02);
    expect(whileHeld(back, bent(0.08)).backChange!).toBeGreaterThan(0.02);
  });

  it('is drawn while someone is there', () => {
    const { views } = act(back, [rest]);
    expect(views.every(({ backLine }) => backLine !== null && backLine.length > 20)).toBe(true);
    expect(last(watch(back, play([rest], FPS).map(empty))).backLine).toBeNull();
  });

  it('comes after the warnings in the list of what is the matter', () => {
    const both = { ...bent(-0.025), near: KNEE_HIGH.near };
    const turned = { ...back, checks: [backCheck, knee] };
    expect(whileHeld(turned, both).active).toEqual([
      { id: 'knee-high', level: 'warn' },
      { id: 'sags', level: 'watch' },
    ]);
  });
});

describe('what could not be seen', () => {
  it('is told with its time and reason, also when it is not over', () => {
    const here = play([rest], FPS);
    const gone = here.map(empty);
    const poses = inTurn([here, gone, here, gone], 50);
    const { notSeen } = reportOf(plain, poses);
    expect(notSeen.map(({ reason }) => reason)).toEqual(['nobody', 'nobody']);
    expect(notSeen[0]).toMatchObject({ fromMs: 1000, toMs: 2000 });
    expect(notSeen[1]).toMatchObject({ fromMs: 3000, toMs: 3950 });
  });

  it('shows at once, and no longer than it lasts', () => {
    const here = play([rest], FPS);
    const { views } = watch(plain, [...here, empty(at(here[0]!, 1000)), at(here[0]!, 1050)]);
    expect(views.slice(-3).map(({ notSeen }) => notSeen)).toEqual([null, 'nobody', null]);
    expect(views.at(-2)).toMatchObject({ main: null, phase: 'ready' });
  });
});
