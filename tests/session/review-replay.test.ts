import { describe, expect, it } from 'vitest';
import { judge } from '../../src/coach/judge';
import { exerciseById } from '../../src/exercises';
import { backViewsOf } from '../../src/session/review-replay';
import { cue, play } from '../support/acting';
import { recordingOf } from '../support/sets';
import { storedSet } from '../storage/made-up';

const bridge = exerciseById('glute-bridge')!;
const { start, peak } = bridge.poses;
const recording = recordingOf(
  bridge,
  play([cue(start, 0, 1500), cue(peak, 1000, 1500), cue(start, 1000, 1500)], 30),
);
const set = storedSet('one', {
  exercise: bridge.id,
  recording,
  report: judge(bridge, recording),
});
const going = new AbortController().signal;

describe('the back of a replay', () => {
  it('is there for every frame', async () => {
    const views = await backViewsOf(set, going);
    expect(views).toHaveLength(recording.frames.length);
    expect(views.some(({ back }) => back === 'ok')).toBe(true);
    expect(views.some(({ backLine }) => backLine !== null)).toBe(true);
  });

  it('is not there of an exercise that is gone', async () => {
    expect(await backViewsOf({ ...set, exercise: 'gone' }, going)).toEqual([]);
  });

  it('is given up when nobody looks any more', async () => {
    expect(await backViewsOf(set, AbortSignal.abort())).toEqual([]);
  });
});
