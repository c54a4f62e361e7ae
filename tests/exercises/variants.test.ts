// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Recording } from '../../src/body/recording';
import { judge } from '../../src/coach/judge';
import type { SetReport } from '../../src/coach/report';
import type { Exercise } from '../../src/exercises/definition';
import { parseRecording } from '../../src/storage/recording-schema';
import { ALL_EXERCISES } from '../support/all-exercises';
import { cue, play, type Cue } from '../support/acting';
import { counted, reportOf, warned } from '../support/sets';
import { trembling } from '../support/variants';

const exerciseOf = (id: string): Exercise => ALL_EXERCISES.find((each) => each.id === id)!;
const variants = ALL_EXERCISES.filter(({ variantOf }) => variantOf);

describe('other ways to do an exercise', () => {
  it.each(variants)('$id is of one that stands for itself, and done as it is', (variant) => {
    const parent = exerciseOf(variant.variantOf!);
    expect(parent.variantOf).toBeUndefined();
    expect([variant.posture, variant.view]).toEqual([parent.posture, parent.view]);
    expect(variant.name).not.toBe(parent.name);
  });

  it('lead on to exercises there are, and never in a ring', () => {
    for (const exercise of ALL_EXERCISES) {
      const passed = [exercise.id];
      for (let next = exercise.leadsTo; next; next = exerciseOf(next).leadsTo) {
        expect(exerciseOf(next), next).toBeDefined();
        expect(passed).not.toContain(next);
        passed.push(next);
      }
    }
  });

  it('give each of the four a next step, and an easier one to those that need it', () => {
    const steps = ALL_EXERCISES.flatMap(({ id, leadsTo }) => (leadsTo ? [`${id} ${leadsTo}`] : []));
    expect(steps).toEqual(
      expect.arrayContaining([
        'dead-bug-legs-only dead-bug',
        'bird-dog-leg-only bird-dog',
        'bird-dog bird-dog-hold',
        'glute-bridge glute-bridge-hold',
        'hip-hinge hip-hinge-weighted',
        'cat-cow cat-cow-rotation',
        'modified-side-plank straight-leg-side-plank',
      ]),
    );
  });
});

const KEPT = new URL('../recordings/', import.meta.url);
const kept = (folder: string): Recording =>
  parseRecording(
    JSON.parse(readFileSync(new URL(`${folder}/recording.json`, KEPT), 'utf8')),
    folder,
  );

/** What is counted in a kept set, with its sides and whether it was clean. */
const told = ({ reps }: SetReport) => reps.map((rep) => [rep.complete, rep.side, rep.clean]);

describe('a set of the exercise itself', () => {
  it.each([
    ['dead-bug-legs-only', 'dead-bug/clean'],
    ['dead-bug-legs-only', 'dead-bug/clean-heavy-loose'],
    ['bird-dog-leg-only', 'bird-dog/clean'],
    ['bird-dog-leg-only', 'bird-dog/clean-heavy-loose'],
    ['hip-hinge-weighted', 'hip-hinge/clean'],
    ['cat-cow-rotation', 'cat-cow/clean'],
  ])('is counted as one of %s, too: %s', (id, folder) => {
    const [variant, set] = [exerciseOf(id), kept(folder)];
    const own = told(judge(exerciseOf(variant.variantOf!), set));
    expect(own.length).toBeGreaterThan(1);
    expect(told(judge(variant, set))).toEqual(own);
  });

  it.each([
    ['bird-dog-hold', 'bird-dog/clean'],
    ['bird-dog-hold', 'bird-dog/clean-heavy-loose'],
    ['glute-bridge-hold', 'glute-bridge/clean'],
    ['glute-bridge-hold', 'glute-bridge/clean-heavy-loose'],
  ])('is held, as %s, for as long as its tops last: %s', (id, folder) => {
    const variant = { ...exerciseOf(id), dose: { ...exerciseOf(id).dose, holdMs: 800 } };
    const own = judge(exerciseOf(variant.variantOf!), kept(folder));
    expect(told(judge(variant, kept(folder)))).toEqual(told(own));
  });

  it('on the knees is no side plank with straight legs', () => {
    const report = judge(exerciseOf('straight-leg-side-plank'), kept('modified-side-plank/clean'));
    expect(report.reps.filter(({ complete, heldMs }) => complete || heldMs! > 0)).toEqual([]);
  });
});

describe('a cat and cow with rotation', () => {
  const exercise = exerciseOf('cat-cow-rotation');
  const { start, peak, also } = exercise.poses;
  const turned = (shoulder: number, trunk: number, elbow = 172): KeyPose => ({
    ...start,
    trunk,
    near: { ...start.near, shoulder, elbow },
    far: start.near,
  });
  /** One arm opens to the ceiling, out of the picture’s plane on the way: it is seen short. */
  const opening = (pose: KeyPose): Cue[] => [
    cue({ ...pose, near: { ...pose.near, shoulder: 120, arm: 0.3 } }, 700, 0),
    cue(pose, 700, 1500),
    cue({ ...pose, near: { ...pose.near, shoulder: 120, arm: 0.3 } }, 700, 0),
    cue(start, 700, 600),
  ];
  const far = ({ near, far: other, ...pose }: KeyPose): KeyPose => ({
    ...pose,
    near: other!,
    far: near,
  });
  const once = (pose: KeyPose): Cue[] => [
    cue(peak, 1500, 1000),
    cue(also!, 1500, 1000),
    cue(start, 1500, 500),
    ...opening(pose),
    ...opening(far(pose)),
  ];

  it.each([
    ['an arm opened to the ceiling', turned(250, 18)],
    ['a hand at the head', turned(160, 15, 40)],
    ['a shoulder that drops', turned(240, 6)],
  ])('counts cats and cows and is not misled by %s', (_, pose) => {
    const acted = play([cue(start, 0, 2000), ...once(pose), ...once(pose), ...once(pose)]);
    for (const seen of [acted, trembling(acted, 0.005, 2)]) {
      const report = reportOf(exercise, seen);
      expect(counted(report)).toBe(3);
      expect(report.reps).toHaveLength(3);
      expect(warned(report)).toEqual([]);
    }
  });

  it('counts no turn without a cat and a cow', () => {
    const turn = turned(250, 18);
    const acted = play([cue(start, 0, 2000), ...opening(turn), ...opening(far(turn))]);
    expect(reportOf(exercise, acted).reps).toEqual([]);
  });
});

/** A hold of `heldMs` in all, with `out` in the middle of it for that long. */
const heldThrough = ({ poses }: Exercise, out: KeyPose, outMs: number): Cue[] => [
  cue(poses.start, 0, 2000),
  cue(poses.peak, 1500, 3000),
  cue(out, 300, outMs),
  cue(poses.peak, 300, 3000),
  cue(poses.start, 1500, 1000),
];

const of5s = (exercise: Exercise): Exercise => ({
  ...exercise,
  dose: { ...exercise.dose, holdMs: 5000 },
});

describe('a hold', () => {
  it.each([
    ['glute-bridge-hold', 'over-extended'],
    ['bird-dog-hold', 'leg-too-high'],
  ])('of %s is broken while it is %s, which is said', (id, fault) => {
    const exercise = of5s(exerciseOf(id));
    const { peak, faults } = exercise.poses;
    const through = reportOf(exercise, play(heldThrough(exercise, peak, 900)));
    const left = reportOf(exercise, play(heldThrough(exercise, faults[fault]!, 900)));
    expect(through.reps).toMatchObject([{ complete: true, broken: false, clean: true }]);
    expect(left.reps).toMatchObject([{ broken: true, clean: false }]);
    expect(warned(left)).toContain(fault);
    expect(warned(through)).toEqual([]);
  });

  it('of a bird dog takes time only while arm and leg reach', () => {
    const exercise = of5s(exerciseOf('bird-dog-hold'));
    const { start, peak } = exercise.poses;
    const legAlone: KeyPose = { ...peak, far: start.near };
    const poses = play([cue(start, 0, 2000), cue(legAlone, 1500, 8000), cue(start, 1500)]);
    expect(counted(reportOf(exercise, poses))).toBe(0);
  });
});
