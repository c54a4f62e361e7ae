// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { LANDMARK, LANDMARK_NAMES } from '../../src/body/landmarks';
import type { RecordedFrame, Recording } from '../../src/body/recording';
import {
  drop,
  everyNth,
  hideFar,
  mirror,
  rateOf,
  variantsOf,
} from '../../src/cli/accuracy/variants';
import { variationsOf } from '../../src/cli/accuracy/vary';
import { judge } from '../../src/coach/judge';
import { EXERCISES } from '../../src/exercises';
import { cue, play } from '../support/acting';
import { recordingOf } from '../support/sets';

/** A set is judged many times, beside everything else that runs then. */
vi.setConfig({ testTimeout: 30_000 });

const frame = (t: number): RecordedFrame => ({
  t,
  // Every landmark has its own place; the left side is seen better.
  lm: LANDMARK_NAMES.map((name, i) => [10 * i, 5, name.startsWith('left') ? 0.9 : 0.8] as const),
  torso: 100,
  left: [0.1, null],
  right: [0.2, 0.3],
});

const recording: Recording = {
  format: 'backline-recording',
  version: 1,
  exercise: null,
  source: 'clip.mp4',
  width: 640,
  height: 360,
  engine: 'fast',
  model: 'full',
  frames: Array.from({ length: 500 }, (_, i) => frame(i * 20)),
};

const at = ({ frames }: Recording, name: keyof typeof LANDMARK) => frames[0]!.lm![LANDMARK[name]]!;

describe('variants', () => {
  it('mirror the picture: x turned, sides and edges exchanged', () => {
    const seen = mirror(recording);
    expect(at(seen, 'leftKnee')[0]).toBe(640 - at(recording, 'rightKnee')[0]);
    expect(at(seen, 'rightKnee')[2]).toBe(0.9);
    expect(at(seen, 'mouthLeft')[0]).toBe(640 - at(recording, 'mouthRight')[0]);
    expect(at(seen, 'nose')[0]).toBe(640 - at(recording, 'nose')[0]);
    expect(seen.frames[0]).toMatchObject({ left: [0.2, 0.3], right: [0.1, null] });
    expect(mirror(seen)).toEqual(recording);
  });

  it('drop a share of the frames, always the same ones', () => {
    const kept = drop(recording, 0.2).frames.length;
    expect(kept).toBeGreaterThan(370);
    expect(kept).toBeLessThan(430);
    expect(drop(recording, 0.2)).toEqual(drop(recording, 0.2));
    expect(drop(recording, 0)).toEqual(recording);
  });

  it('hide the limbs of the side that is seen less, and nothing else', () => {
    const seen = hideFar(recording);
    const changed = LANDMARK_NAMES.filter((name) => at(seen, name)[2] !== at(recording, name)[2]);
    expect(changed).toHaveLength(9);
    expect(changed).toContain('rightWrist');
    expect(changed).not.toContain('rightHip');
    expect(at(seen, 'rightWrist')).toEqual([160, 5, 0]);
    const nobody = { ...recording, frames: [{ ...frame(0), lm: null }] };
    expect(hideFar(nobody)).toEqual(nobody);
  });

  it('thin a set to the rates that are promised, never below ten frames a second', () => {
    const names = (set: Recording) => [...variantsOf(set)].map(({ name }) => name).slice(3);
    expect(rateOf(recording)).toBe(50);
    expect(names(recording)).toEqual(['50 → 25 frames/s', '50 → 12.5 frames/s']);
    expect(names(everyNth(recording, 4))).toEqual([]);
  });
});

describe('variations', () => {
  const exercise = EXERCISES.find(({ id }) => id === 'bird-dog')!;
  const { start, peak } = exercise.poses;
  const acted = recordingOf(
    exercise,
    play([cue(start), cue(peak), cue(start), cue(peak), cue(start)], 15),
  );
  const report = judge(exercise, acted);
  const truth = {
    exercise: exercise.id,
    source: 'acted',
    turned: false,
    reps: report.reps.map(({ startMs, endMs }) => {
      return { startMs, endMs, side: null, complete: true, faults: [] };
    }),
  };

  it('of a set that comes out the same in a mirror say so, sides turned', () => {
    const [mirrored] = variationsOf(truth, exercise, acted, report);
    expect(report.reps.length).toBe(2);
    expect(report.reps[0]!.side).not.toBeNull();
    expect(mirrored).toEqual({
      variant: 'mirrored',
      sameReps: true,
      sameSides: true,
      movements: 2,
      sameWarnings: 2,
    });
  });

  it('say what differs', () => {
    const other = {
      ...report,
      reps: report.reps.slice(1).map((rep) => ({ ...rep, side: null })),
      warnings: [
        {
          id: 'made-up',
          fromMs: report.reps[0]!.startMs,
          toMs: report.reps[0]!.endMs,
          peak: 1,
          unit: 'deg' as const,
          level: 'warn' as const,
        },
      ],
    };
    const [mirrored] = variationsOf(truth, exercise, acted, other);
    expect(mirrored).toMatchObject({ sameReps: false, sameSides: false, sameWarnings: 1 });
  });
});
