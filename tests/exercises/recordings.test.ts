// @vitest-environment node
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare, type RepResult } from '../../src/cli/accuracy/compare';
import { checkOf } from '../../src/cli/accuracy/expected';
import { parseTruth } from '../../src/cli/accuracy/truth';
import { judge } from '../../src/coach/judge';
import type { Exercise } from '../../src/exercises/definition';
import { ALL_EXERCISES } from '../support/all-exercises';
import { parseRecording } from '../../src/storage/recording-schema';

/** Sets that were really looked at by the engine, with what happens in them. */
const KEPT = fileURLToPath(new URL('../recordings', import.meta.url));

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(KEPT, ...path), 'utf8'));

const folders = readdirSync(KEPT, { recursive: true, encoding: 'utf8' })
  .filter((path) => existsSync(join(KEPT, path, 'truth.json')))
  .toSorted();

/** The rendered holds last 4 to 12 seconds, not as long as people are asked to hold. */
const SHORTEST_HOLD_MS = 4000;

const asHeld = (exercise: Exercise): Exercise =>
  exercise.kind === 'hold'
    ? { ...exercise, dose: { ...exercise.dose, holdMs: SHORTEST_HOLD_MS } }
    : exercise;

/** The renderer has no motion for these: they are tested with key poses alone. */
const ACTED = ['row', 'farmers-carry', 'knee-rocks', 'hamstring-stretch'];

/** Those with every fault, on which bounds were chosen and are reported. */
const CORE = ['dead-bug', 'bird-dog', 'glute-bridge', 'hip-hinge'];

function load(folder: string) {
  const truth = parseTruth(json(folder, 'truth.json'));
  const recording = parseRecording(json(folder, 'recording.json'), folder);
  const exercise = asHeld(ALL_EXERCISES.find(({ id }) => id === truth.exercise)!);
  return { truth, recording, result: compare(truth, judge(exercise, recording)) };
}

/** What the report made of a movement, in the truth's words. */
const outcome = ({ expected, got }: RepResult): string => {
  if (expected === 'either') return 'either';
  if (!got) return 'not reported';
  if (got.complete) return 'full';
  return expected === 'void' ? 'void' : 'short';
};

describe('the kept recordings', () => {
  it('show each of the four clean, with faults, and half done', () => {
    for (const id of CORE) {
      const sets = folders.filter((folder) => folder.startsWith(`${id}/`)).map(load);
      const reps = sets.flatMap(({ truth }) => truth.reps);
      const faults = reps.flatMap((rep) => rep.faults ?? []);
      expect(sets.length, id).toBeGreaterThanOrEqual(3);
      expect(
        sets.some(({ truth }) => truth.reps.every((rep) => rep.faults?.length === 0)),
        id,
      ).toBe(true);
      expect(faults.filter((fault) => checkOf(id, fault)).length, id).toBeGreaterThan(1);
      expect(
        reps.some(({ complete }) => complete === false),
        id,
      ).toBe(true);
    }
  });

  it('show each other one that is judged clean, as far as there is a body to show it', () => {
    // Other ways to do one are judged on its sets where they move alike: variants.test.ts.
    const own = ALL_EXERCISES.filter(({ variantOf }) => !variantOf);
    const others = own.filter(({ id, rep }) => rep && !CORE.includes(id));
    const shown = others.filter(({ id }) => folders.includes(`${id}/clean`));
    const missing = others.filter((exercise) => !shown.includes(exercise));
    expect(missing.map(({ id }) => id).toSorted()).toEqual(ACTED.toSorted());
  });

  it('are small enough to be cloned by everyone', () => {
    const sizes = folders.map((folder) => statSync(join(KEPT, folder, 'recording.json')).size);
    expect(Math.max(...sizes)).toBeLessThan(1.5e6);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8.5e6);
  });
});

describe.each(folders)('%s', (folder) => {
  const { truth, recording, result } = load(folder);
  const { reps } = result;

  it('is of the set that its truth tells of', () => {
    expect(folder.split('/')[0]).toBe(truth.exercise);
    expect(recording).toMatchObject({ exercise: truth.exercise, source: truth.source });
    expect(recording.frames.at(-1)!.t).toBeGreaterThan(truth.reps.at(-1)?.startMs ?? 0);
  });

  it('is counted as it happened', () => {
    expect(reps.map(outcome)).toEqual(reps.map(({ expected }) => expected));
    expect(result.extra).toEqual([]);
    expect(result.counted).toBeGreaterThanOrEqual(result.least);
    expect(result.counted).toBeLessThanOrEqual(result.most);
  });

  it('has its sides named', () => {
    const asked = truth.reps.filter((_, i) => reps[i]!.expected === 'full');
    const got = reps.filter(({ expected }) => expected === 'full').map((rep) => rep.got?.side);
    expect(got).toEqual(asked.map(({ side }) => side));
  });

  it('is warned of each large fault in its repetition', () => {
    const must = reps.flatMap(({ number, faults, warned }) =>
      faults.filter((fault) => fault.must).map(({ id }) => ({ number, id, warned })),
    );
    const missed = must.filter(({ id, warned }) => !warned.includes(id));
    expect(missed).toEqual([]);
  });

  it('is silent where it is clean', () => {
    const clean = reps.filter((rep) => rep.clean);
    expect(clean.filter(({ warned }) => warned.length > 0)).toEqual([]);
    expect(result.outside).toEqual([]);
  });
});

it('a side plank whose hips sink is told so, the one before it is not', () => {
  const { result } = load('modified-side-plank/hips-sag');
  const sank = result.reps.map(({ warned }) => warned.includes('hips-sag'));
  expect(sank).toEqual([false, true]);
});
