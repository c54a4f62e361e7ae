import { describe, expect, it } from 'vitest';
import { exerciseById } from '../../src/exercises';
import { cue, play } from '../support/acting';
import { reportOf } from '../support/sets';

const bridge = exerciseById('glute-bridge')!;
const birdDog = exerciseById('bird-dog')!;

describe('resting', () => {
  it('does not count legs stretched flat and bent again as a bridge', () => {
    const { start } = bridge.poses;
    const flat = { trunk: 180, near: { ...start.near, hip: 180, knee: 178 } };
    const poses = play([cue(start, 0, 2000), cue(flat, 1500, 1500), cue(start)]);
    expect(reportOf(bridge, poses).reps.filter(({ complete }) => complete)).toEqual([]);
  });

  it('does not count lying down on the belly as a bird dog', () => {
    const { start } = birdDog.poses;
    const prone = { trunk: 0, near: { hip: 180, knee: 175, shoulder: 60, elbow: 120 } };
    const poses = play([cue(start, 0, 2000), cue(prone, 1500, 1500), cue(start)]);
    expect(reportOf(birdDog, poses).reps.filter(({ complete }) => complete)).toEqual([]);
  });

  it('does not count a bridge of which one full frame was seen after a gap', () => {
    const { start, peak } = bridge.poses;
    const poses = play([cue(start, 0, 2000), cue(peak, 1500, 1500), cue(start)]);
    const top = poses.filter(({ time }) => time > 2700 && time < 5800);
    const full = top.find(({ time }) => time > 4200);
    const kept = poses.filter((pose) => !top.includes(pose) || pose === full);
    expect(reportOf(bridge, kept).reps.filter(({ complete }) => complete)).toEqual([]);
  });
});
