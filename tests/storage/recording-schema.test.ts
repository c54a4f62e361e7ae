import { describe, expect, it } from 'vitest';
import { LANDMARK_COUNT } from '../../src/body/landmarks';
import { OUTLINE_STATIONS } from '../../src/body/pose';
import type { Recording, RecordedFrame } from '../../src/body/recording';
import { parseRecording } from '../../src/storage/recording-schema';

const frame = (t: number): RecordedFrame => ({
  t,
  lm: Array.from({ length: LANDMARK_COUNT }, () => [1.5, 2.5, 0.9]),
  torso: 100,
  left: Array.from({ length: OUTLINE_STATIONS }, () => 0.2),
  right: Array.from({ length: OUTLINE_STATIONS }, () => null),
});

const own: Recording = {
  format: 'backline-recording',
  version: 1,
  exercise: 'dead-bug',
  source: 'camera',
  width: 640,
  height: 360,
  engine: 'fast',
  model: 'full',
  frames: [
    frame(0),
    { ...frame(20), light: 0.42 },
    { t: 40, lm: null, torso: null, left: null, right: null },
  ],
};

const refusal = (data: unknown) => {
  try {
    parseRecording(data, 'x.json');
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return 'accepted';
};

describe('parseRecording', () => {
  it('reads back what Backline saves, unchanged', () => {
    expect(parseRecording(JSON.parse(JSON.stringify(own)), 'other')).toEqual(own);
  });

  it('reads poses measured by other tools, whatever else their file says', () => {
    const { frames, width, height } = own;
    const data = { width, height, fps: 15, model: 'blazepose full', truth: { reps: 3 }, frames };
    const read = parseRecording(data, 'set.json');
    expect(read).toMatchObject({ source: 'set.json', exercise: null, model: 'blazepose full' });
    expect(read.frames).toEqual(frames);
  });

  it.each([
    ['no object', 7],
    ['null', null],
    ['no frames', { ...own, frames: [] }],
    ['a later version', { ...own, version: 2 }],
    ['another format', { ...own, format: 'video' }],
    ['a picture without size', { ...own, width: 0 }],
    ['a landmark too few', { ...own, frames: [{ ...frame(0), lm: frame(0).lm?.slice(1) }] }],
    ['a coordinate that is no number', { ...own, frames: [{ ...frame(0), lm: [['1', 2, 3]] }] }],
    ['an outline too short', { ...own, frames: [{ ...frame(0), left: [0.1] }] }],
    ['times that run backwards', { ...own, frames: [frame(40), frame(0)] }],
    ['a light that is no share', { ...own, frames: [{ ...frame(0), light: 1.01 }] }],
    ['a time before the start', { ...own, frames: [frame(-1)] }],
  ])('refuses %s', (_, data) => {
    expect(refusal(data)).toBe('recording-unreadable');
  });
});
