// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { countsAsParent, definitionOf, FOUR } from '../../src/cli/accuracy/catalogue';
import { compare } from '../../src/cli/accuracy/compare';
import type { Evidence } from '../../src/cli/accuracy/evidence';
import { phantomRates } from '../../src/cli/accuracy/metrics/phantom-rate';
import {
  besideMovements,
  crossJudged,
  isPhantomGround,
  OTHER_IDS,
  type Phantoms,
} from '../../src/cli/accuracy/phantoms';
import type { Group, Subject } from '../../src/cli/accuracy/subject';
import type { Rep, SetReport } from '../../src/coach/report';
import { EXERCISES } from '../../src/exercises';
import { cue, play } from '../support/acting';
import { recordingOf } from '../support/sets';

vi.setConfig({ testTimeout: 30_000 });

const span = (startMs: number, endMs: number) => ({ startMs, endMs });

const rep = (startMs: number, endMs: number, complete = true): Rep => ({
  ...span(startMs, endMs),
  peakMs: startMs,
  side: null,
  complete,
  clean: true,
  faults: [],
  broken: false,
  notJudged: [],
});

describe('phantoms', () => {
  it('are looked for in every other exercise, save in those that move alike', () => {
    expect(isPhantomGround('cat-cow', 'bird-dog')).toBe(true);
    expect(isPhantomGround('dead-bug', 'glute-bridge')).toBe(true);
    expect(isPhantomGround('goblet-squat', 'glute-bridge')).toBe(true);
    expect(isPhantomGround('goblet-squat', 'hip-hinge')).toBe(false);
    expect(isPhantomGround('hip-hinge', 'hip-hinge')).toBe(false);
    expect(isPhantomGround('bird-dog', 'bird-dog-hold')).toBe(false);
    expect(isPhantomGround('bird-dog-hold', 'bird-dog-leg-only')).toBe(false);
  });

  it('are not looked for again by a variant that counts by the same rule', () => {
    const row = definitionOf('row')!;
    expect(countsAsParent(row)).toBe(false);
    expect(countsAsParent({ ...row, variantOf: 'row', rep: structuredClone(row.rep!) })).toBe(true);
    expect(countsAsParent({ ...row, variantOf: 'row', kind: 'hold' })).toBe(false);
    expect(countsAsParent({ ...row, variantOf: 'row', rep: { ...row.rep!, minMs: 1 } })).toBe(
      false,
    );
  });

  it('beside the movements are counted ones that lie over none, in the time that is left', () => {
    const movement = { ...span(2000, 6000), side: null, complete: true, faults: [] };
    const truth = { exercise: 'hip-hinge', source: 'a.mp4', turned: false, reps: [movement] };
    const report: SetReport = {
      exercise: 'hip-hinge',
      source: 'a.mp4',
      frames: 100,
      durationMs: 10_000,
      reps: [rep(2500, 6000), rep(7000, 8000), rep(8500, 9000, false)],
      warnings: [],
      notSeen: [],
      curve: [],
    };
    const found = besideMovements(compare(truth, report), report, 1000);
    expect(found).toMatchObject({ ms: 6000, reps: [span(7000, 8000)] });
  });

  it('of a set of another exercise are all that is counted in it', () => {
    const bridge = EXERCISES.find(({ id }) => id === 'glute-bridge')!;
    const { start, peak } = bridge.poses;
    const acted = recordingOf(bridge, play([cue(start), cue(peak), cue(start)], 15));
    const subject = (exercise: string): Subject => ({
      name: 'acted',
      group: 'other',
      truth: { exercise, source: 'acted', turned: false, reps: [] },
      scene: null,
      spine: null,
    });
    const asBridge = crossJudged(subject('planking'), acted).find(
      ({ exercise }) => exercise === 'glute-bridge',
    )!;
    expect(asBridge).toMatchObject({ shown: 'planking', source: 'acted' });
    expect(asBridge.reps).toHaveLength(1);
    const others = crossJudged(subject('glute-bridge'), acted);
    const ids = others.map(({ exercise }) => exercise);
    expect(ids.slice(0, 3)).toEqual(['dead-bug', 'bird-dog', 'hip-hinge']);
    expect(others.flatMap(({ reps }) => reps)).toEqual([]);
    // Its variants move alike.
    expect(ids.toSorted()).toEqual(
      [...FOUR, ...OTHER_IDS].filter((id) => isPhantomGround('glute-bridge', id)).toSorted(),
    );
  });

  it('are looked for by the four alone where the others have had enough', () => {
    const bridge = EXERCISES.find(({ id }) => id === 'glute-bridge')!;
    const acted = recordingOf(bridge, play([cue(bridge.poses.start)], 15));
    const scene = { body: 'emil', room: 'dim', loose: 0, yaw: 0, camHeight: 1, fps: 12 };
    const judgesOf = (group: Group, body: string) =>
      crossJudged(
        {
          name: 'acted',
          group,
          truth: { exercise: 'planking', source: 'acted', turned: false, reps: [] },
          scene: { ...scene, body },
          spine: null,
        },
        acted,
      ).length;
    const all = FOUR.length + OTHER_IDS.length;
    expect([judgesOf('choose', 'bea'), judgesOf('report', 'emil')]).toEqual([4, 4]);
    expect([judgesOf('report', 'bea'), judgesOf('other', 'emil')]).toEqual([all, all]);
    expect(judgesOf('acted', 'bea')).toBe(0);
  });

  it('are told in ten minutes, with where they were, the worst first', () => {
    const found = (exercise: string, source: string, ms: number, count: number): Phantoms => ({
      exercise,
      source,
      shown: 'cat-cow',
      ms,
      reps: Array.from({ length: count }, () => span(0, 1)),
    });
    const evidence = (phantoms: Phantoms[]) => ({ phantoms }) as unknown as Evidence;
    const rates = phantomRates([
      evidence([found('bird-dog', 'a', 120_000, 1), found('dead-bug', 'a', 60_000, 0)]),
      evidence([found('bird-dog', 'b', 180_000, 2)]),
    ]);
    expect(rates.find(({ exercise }) => exercise === 'bird-dog')).toEqual({
      exercise: 'bird-dog',
      sets: 2,
      minutes: 5,
      phantoms: 3,
      per10Min: 6,
      where: [
        { source: 'b', phantoms: 2 },
        { source: 'a', phantoms: 1 },
      ],
    });
    expect(rates.find(({ exercise }) => exercise === 'hip-hinge')?.per10Min).toBeNull();
  });
});
