// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  LANDMARK,
  LANDMARK_COUNT,
  LANDMARK_NAMES,
  landmarkOf,
  opposite,
  type Joint,
} from '../../src/body/landmarks';
import { OUTLINE_STATIONS, stationAt } from '../../src/body/pose';
import { deg, ms, torso } from '../../src/body/units';

const JOINTS: Joint[] = [
  'ear',
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'knee',
  'ankle',
  'heel',
  'footIndex',
];

describe('the landmarks', () => {
  it('are 33, each named once', () => {
    expect(LANDMARK_COUNT).toBe(33);
    expect(new Set(LANDMARK_NAMES).size).toBe(33);
  });

  // The order of the model's output, as its model card draws it.
  it.each([
    ['nose', 0],
    ['leftEar', 7],
    ['rightEar', 8],
    ['leftShoulder', 11],
    ['rightWrist', 16],
    ['leftHip', 23],
    ['rightHip', 24],
    ['leftKnee', 25],
    ['rightAnkle', 28],
    ['leftHeel', 29],
    ['rightFootIndex', 32],
  ] as const)('%s is number %i', (name, index) => {
    expect(LANDMARK[name]).toBe(index);
    expect(LANDMARK_NAMES[index]).toBe(name);
  });

  it.each(JOINTS)('of the %s lie side by side, left first', (joint) => {
    const left = landmarkOf(joint, 'left');
    expect(LANDMARK_NAMES[left]).toMatch(/^left/);
    expect(LANDMARK_NAMES[left]!.toLowerCase()).toBe(`left${joint}`.toLowerCase());
    expect(landmarkOf(joint, 'right')).toBe(left + 1);
  });

  it('have two sides', () => {
    expect(opposite('left')).toBe('right');
    expect(opposite('right')).toBe('left');
  });
});

describe('the stations of the outline', () => {
  it('go in even steps from below the hip to above the shoulder', () => {
    expect(stationAt(0)).toBeCloseTo(-0.15, 12);
    expect(stationAt(OUTLINE_STATIONS - 1)).toBeCloseTo(1.15, 12);
    expect(stationAt((OUTLINE_STATIONS - 1) / 2)).toBeCloseTo(0.5, 12);
  });
});

describe('units', () => {
  it('leave the number alone', () => {
    expect([ms(12.5), deg(-3), torso(0.02)]).toEqual([12.5, -3, 0.02]);
  });
});
