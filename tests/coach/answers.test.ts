// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { MeasureName } from '../../src/body/measures';
import type { Pose } from '../../src/body/pose';
import { comparedIn } from '../../src/coach/lumbar';
import { neutralOf } from '../../src/coach/baseline';
import { isClean } from '../../src/coach/finish';
import type { LiveView } from '../../src/coach/report';
import { advance, beginSet, type SetState } from '../../src/coach/set';
import type { Exercise } from '../../src/exercises/definition';
import { EXERCISES } from '../../src/exercises';
import { cue, mirrored, play } from '../support/acting';
import { empty, moved } from '../support/person';
import { madeCheck, madeExercise, madeReading } from '../support/made-up-exercise';

const folded = { hip: 95, knee: 90, shoulder: 85, elbow: 175 };
const START: KeyPose = { trunk: 5, near: folded };
const FULL: KeyPose = { trunk: 5, near: { ...folded, hip: 178 }, far: folded };
const ARCHED: KeyPose = { ...FULL, lowerBack: -0.08 };

const sags = madeCheck({
  id: 'sags',
  measure: 'lumbar',
  when: 'hold',
  watch: { above: 8 },
  fault: { above: 11 },
  clear: { below: 6 },
  back: true,
});
const low = madeCheck({
  id: 'low',
  measure: 'hip',
  when: 'end',
  watch: { below: 172 },
  fault: { below: 165 },
});
const exercise = madeExercise({ back: [madeReading()], checks: [sags, madeCheck(), low] });

interface Watched {
  readonly state: SetState;
  readonly views: readonly LiveView[];
}

function watch(poses: readonly Pose[], of: Exercise = exercise): Watched {
  let state = beginSet(of);
  const views = poses.map((pose) => {
    const [next, , view] = advance(of, state, pose);
    state = next;
    return view;
  });
  return { state, views };
}

/** Frames between two times, in ms, spoiled. */
const during = (poses: readonly Pose[], from: number, to: number, spoil: (pose: Pose) => Pose) =>
  poses.map((pose) => (pose.time >= from && pose.time < to ? spoil(pose) : pose));
const torn = (pose: Pose): Pose => ({ ...pose, outline: null });
const lit = (light: number) => (pose: Pose) => ({ ...pose, light });

const script = (peak: KeyPose, holdMs = 2000) => [
  cue(START, 0, 1000),
  cue(peak, 800, holdMs),
  cue(START, 800, 600),
];
/** The hold of that script. */
const [HELD, LET_GO] = [1800, 3800];

const answerOf = (view: LiveView | undefined, id: string) =>
  view!.checks.find((check) => check.id === id);
const at = ({ views }: Watched, ms: number): LiveView => views.find(({ atMs }) => atMs >= ms)!;
const repOf = ({ state }: Watched) => state.reps[0]!;

describe.each([10, 15, 30, 60])('at %i frames a second', (fps) => {
  const clean = play(script(FULL), fps);

  it.each([
    ['as it is', clean],
    ['mirrored', mirrored(clean)],
  ])('%s, every check that was seen answers, and the repetition is clean', (_, poses) => {
    const set = watch(poses);
    expect(set.views.at(-1)!.checks).toEqual([
      { id: 'sags', answer: 'ok', reason: null },
      { id: 'knee-high', answer: 'ok', reason: null },
      { id: 'low', answer: 'ok', reason: null },
    ]);
    expect(repOf(set)).toMatchObject({ clean: true, faults: [], notJudged: [] });
    expect(isClean(exercise, repOf(set))).toBe(true);
  });

  it('a check that was hidden for most of its moment was not judged', () => {
    const most = watch(during(clean, HELD - 300, HELD + 1700, torn));
    expect(repOf(most).notJudged).toEqual([{ id: 'sags', reason: 'outline-torn' }]);
    expect(repOf(most)).toMatchObject({ complete: true, clean: true });
    expect(isClean(exercise, repOf(most))).toBe(false);
    const little = watch(during(clean, HELD, HELD + 600, torn));
    expect(repOf(little).notJudged).toEqual([]);
  });

  it('what warned was judged, however little of it was seen', () => {
    const poses = during(play(script(ARCHED), fps), HELD + 700, LET_GO + 800, torn);
    expect(repOf(watch(poses))).toMatchObject({ clean: false, faults: ['sags'], notJudged: [] });
  });

  it('in the dark nothing is judged and the count goes on', () => {
    const set = watch(play(script(ARCHED), fps).map(lit(0.05)));
    const reasons = repOf(set).notJudged.map(({ id, reason }) => `${id} ${reason}`);
    expect(reasons).toEqual(['sags too-dark', 'knee-high too-dark', 'low too-dark']);
    expect(repOf(set)).toMatchObject({ complete: true, clean: true, faults: [] });
    expect(set.views.some(({ back }) => back !== 'not-seen')).toBe(false);
  });
});

describe('a check’s answer', () => {
  const set = watch(play([...script(ARCHED), ...script(FULL).slice(1)], 30));

  it('is not seen, without a reason, before its moment has come', () => {
    expect(answerOf(at(set, 500), 'sags')).toEqual({
      id: 'sags',
      answer: 'not-seen',
      reason: null,
    });
    expect(answerOf(at(set, 500), 'low')).toMatchObject({ answer: 'not-seen', reason: null });
  });

  it('warns, and stands until the next movement, which asks anew', () => {
    expect(answerOf(at(set, HELD + 800), 'sags')).toMatchObject({ answer: 'warn', reason: null });
    expect(answerOf(at(set, 5100), 'sags')!.answer).toBe('warn');
    expect(answerOf(at(set, 5600), 'sags')!.answer).toBe('not-seen');
    expect(set.views.at(-1)!.checks.map(({ answer }) => answer)).toEqual(['ok', 'ok', 'ok']);
  });

  it('says why it is not seen, while it is not', () => {
    const hidden = watch(during(play(script(FULL), 30), HELD, HELD + 900, torn));
    const during_ = answerOf(at(hidden, HELD + 600), 'sags');
    expect(during_).toEqual({ id: 'sags', answer: 'not-seen', reason: 'outline-torn' });
    expect(answerOf(at(hidden, LET_GO - 100), 'sags')).toMatchObject({ answer: 'ok' });
  });

  it('is not seen by anyone while nobody is there', () => {
    const gone = watch(during(play(script(FULL), 30), HELD + 500, HELD + 900, empty));
    const answers = at(gone, HELD + 700).checks;
    expect(answers.every((a) => a.answer === 'not-seen' && a.reason === 'nobody')).toBe(true);
  });

  it('is none where a hold was too short to look', () => {
    const slow = madeExercise({ ...exercise, checks: [{ ...sags, afterMs: 5000 }] });
    const { state } = watch(play(script(FULL), 30), slow);
    expect(state.reps[0]!.notJudged).toEqual([{ id: 'sags', reason: 'too-quick' }]);
  });

  it('is none for a hold that a movement never came to, which says nothing', () => {
    const half = { ...FULL, near: { ...FULL.near, hip: 150 } };
    const { state } = watch(play(script(half), 30));
    expect(state.reps[0]).toMatchObject({ complete: false, notJudged: [] });
  });

  it('is forgotten with a movement that was none', () => {
    const upright = { ...FULL, trunk: 80 };
    const dropped = watch(
      play([cue(START, 0, 1000), cue(FULL, 800, 1000), cue(upright, 500, 1500)], 30),
    );
    expect(dropped.state.answers).toEqual({});
  });
});

describe('a body turned away', () => {
  const away = (poses: readonly Pose[]) =>
    poses.map((pose) => moved(pose, (l, i) => ({ ...l, x: l.x + (i % 2 ? 25 : -25) })));
  const half = { ...FULL, near: { ...FULL.near, hip: 150 } };

  it.each([10, 15, 30, 60])('has nothing judged, and nothing called short, at %i fps', (fps) => {
    const full = watch(away(play(script(ARCHED), fps)));
    expect(full.views.at(-1)).toMatchObject({ count: 1, short: 0, notSeen: 'turned-away' });
    expect(repOf(full)).toMatchObject({ complete: true, faults: [] });
    expect(repOf(full).notJudged.map(({ reason }) => reason)).toEqual(
      exercise.checks.map(() => 'turned-away'),
    );
    expect(watch(play(script(half), fps)).views.at(-1)).toMatchObject({ count: 0, short: 1 });
    expect(watch(away(play(script(half), fps))).state.reps).toEqual([]);
  });
});

type Spoil = 'none' | 'torn' | 'dark' | 'far' | 'gone' | 'holed' | 'turned';

function spoilt(pose: Pose, spoil: Spoil): Pose {
  const { landmarks, outline } = pose;
  if (spoil === 'torn') return torn(pose);
  if (spoil === 'dark') return { ...pose, light: 0.02 };
  if (spoil === 'far')
    return { ...moved(pose, (l) => ({ ...l, x: l.x * 0.15, y: l.y * 0.15 })), outline };
  if (spoil === 'gone') return empty(pose);
  if (spoil === 'turned')
    return moved(pose, (l, i) => (i % 2 ? { ...l, x: l.x + 60 } : { ...l, x: l.x - 60 }));
  if (spoil === 'holed' && outline) {
    const holed = (edge: readonly (number | null)[]) => edge.map((off, i) => (i % 2 ? off : null));
    return {
      ...pose,
      outline: { ...outline, left: holed(outline.left), right: holed(outline.right) },
    };
  }
  return { ...pose, landmarks, light: 0.5 };
}

const spells = fc.array(
  fc.record({
    frames: fc.integer({ min: 1, max: 25 }),
    spoil: fc.constantFrom<Spoil>('none', 'none', 'torn', 'dark', 'far', 'gone', 'holed', 'turned'),
  }),
  { minLength: 4, maxLength: 14, size: 'max' },
);

describe.each(EXERCISES.filter(({ back }) => back.length > 0))('the back line of $id', (of) => {
  const poses = play(
    [cue(of.poses.start, 0, 1200), cue(of.poses.peak, 900, 1500), cue(of.poses.start, 900, 900)],
    20,
  );

  it('is green only while it is seen, has a neutral and nothing is the matter', () => {
    fc.assert(
      fc.property(spells, (list) => {
        const plan = list.flatMap(({ frames, spoil }) => Array<Spoil>(frames).fill(spoil));
        let state = beginSet(of);
        for (const [i, whole] of poses.entries()) {
          const pose = spoilt(whole, plan[i % plan.length]!);
          const [next, , view] = advance(of, state, pose);
          state = next;
          for (const { answer, reason } of view.checks)
            if (answer !== 'not-seen') expect(reason).toBeNull();
          if (view.back !== 'ok') continue;
          expect(view.notSeen).toBeNull();
          expect(view.phase).not.toBe('waiting');
          expect(view.lumbar).not.toBeNull();
          expect(pose.landmarks).not.toBeNull();
          const { baseline } = state;
          const known = (measure: MeasureName) => neutralOf(baseline, measure) !== null;
          expect(of.back.some((reading) => comparedIn(reading).every(known))).toBe(true);
        }
      }),
      { numRuns: 12, seed: 5 },
    );
  }, 30_000);

  it('is green at all when all is well, and grey through a torn outline or the dark', () => {
    const backs = (spoil: Spoil) =>
      new Set(
        watch(
          poses.map((pose) => spoilt(pose, spoil)),
          of,
        ).views.map(({ back }) => back),
      );
    expect(backs('none')).toContain('ok');
    expect([...backs('dark')]).toEqual(['not-seen']);
    expect([...backs('far')]).toEqual(['not-seen']);
  });
});
