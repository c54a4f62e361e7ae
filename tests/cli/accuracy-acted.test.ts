// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { acted } from '../../src/cli/accuracy/acted/act';
import { acts, CONDITIONS, nameOf, type Act } from '../../src/cli/accuracy/acted/acts';
import { movementsIn } from '../../src/cli/accuracy/acted/movements';
import { CATALOGUE, definitionOf, isJudged } from '../../src/cli/accuracy/catalogue';
import { rateOf } from '../../src/cli/accuracy/variants';
import { cleanSet, faultySet } from '../../src/coach/plays';

vi.setConfig({ testTimeout: 30_000 });

const all = acts();
const of = (exercise: string, check: string | null, condition: string): Act => ({
  exercise,
  check,
  condition,
});

describe('the pose sequences', () => {
  it('show every exercise that is judged clean, and every fault, each under its own name', () => {
    for (const exercise of CATALOGUE.filter(isJudged)) {
      const own = all.filter((act) => act.exercise === exercise.id);
      const clean = own.filter(({ check }) => check === null);
      expect(clean.length, exercise.id).toBeGreaterThanOrEqual(3);
      for (const { id } of exercise.checks)
        expect(own.filter(({ check }) => check === id).length, id).toBe(1);
    }
    expect(new Set(all.map(nameOf)).size).toBe(all.length);
  });

  it('hide far limbs only where the camera looks from the side', () => {
    const hidden = all.filter(({ condition }) => condition === 'far-hidden');
    const ids = hidden.map(({ exercise }) => exercise);
    expect(ids).toContain('bird-dog');
    expect(ids).not.toContain('clamshell');
    expect(ids).not.toContain('knee-rocks');
  });

  it('are the same in every run, and no two tremble alike', () => {
    const [first, again] = [0, 1].map(() => acted(of('bird-dog', null, '15fps')));
    expect(again).toEqual(first);
    const other = acted(of('dead-bug', null, '15fps'));
    expect(other.recording.frames[3]!.lm![0]).not.toEqual(first!.recording.frames[3]!.lm![0]);
  });

  it.each(CONDITIONS)('are seen as said: $name', ({ name, fps }) => {
    const { subject, recording } = acted(of('bird-dog', null, name));
    expect(rateOf(recording)).toBeCloseTo(fps, 0);
    expect(subject).toMatchObject({ group: 'acted', scene: null, truth: { turned: false } });
    const sides = ['left', 'right', 'left', 'right'];
    const seen = name === 'mirrored' ? [...sides.slice(1), 'left'] : sides;
    expect(subject.truth.reps.map(({ side }) => side)).toEqual(seen);
    const unseen = recording.frames[0]!.lm!.filter(([, , visibility]) => visibility === 0);
    expect(unseen.length > 0).toBe(name === 'far-hidden');
  });

  it('drop a fifth of the frames', () => {
    const share = (condition: string) => {
      const { frames } = acted(of('row', null, condition)).recording;
      return frames.length / (1 + ((frames.at(-1)!.t - frames[0]!.t) * 25) / 1000);
    };
    expect(share('mirrored')).toBeCloseTo(1, 2);
    expect(Math.abs(share('dropped') - 0.8)).toBeLessThan(0.06);
  });

  it('name the fault of a fault pose after its check, in a movement that may count or not', () => {
    const { subject } = acted(of('bird-dog', 'leg-too-high', '15fps'));
    expect(subject.truth.reps).toMatchObject([
      { complete: null, faults: [{ name: 'leg-too-high' }] },
    ]);
  });
});

describe('the movements of a play', () => {
  it('go from leaving the start pose to being back in it', () => {
    const catCow = definitionOf('cat-cow')!;
    const cues = cleanSet(catCow);
    const [first, second, ...more] = movementsIn(cues, catCow);
    expect(more).toEqual([]);
    expect(first!.startMs).toBe(2000);
    expect(first!.hold.startMs).toBe(2000 + cues[1]!.moveMs);
    expect(first!.cues).toHaveLength(3);
    expect(second!.startMs).toBe(first!.endMs + cues[3]!.holdMs);
  });

  it('take a fault in the start pose for one of their own', () => {
    const hinge = definitionOf('hip-hinge')!;
    const check = hinge.checks.find(({ when }) => when === 'start')!;
    const played = movementsIn(faultySet(hinge, check), hinge);
    expect(played.map(({ cues }) => cues.length)).toEqual([2, 1]);
  });
});
