import { describe, expect, it } from 'vitest';
import { judge } from '../../src/coach/judge';
import { sensitised } from '../../src/coach/sensitivity';
import { exerciseById } from '../../src/exercises';
import { judgedAgain } from '../../src/session/review-walk';
import { cue, play } from '../support/acting';
import { recordingOf } from '../support/sets';
import { reportOf, storedSet } from '../storage/made-up';

const bridge = exerciseById('glute-bridge')!;
const { start, peak } = bridge.poses;
const recording = recordingOf(
  bridge,
  play([cue(start, 0, 1500), cue(peak, 1000, 1500), cue(start, 1000, 1500)], 30),
);
const set = storedSet('one', { exercise: bridge.id, recording, report: reportOf([]) });

describe('a set judged again', () => {
  it('is what today’s rules say of its recording, by its own sensitivity', async () => {
    expect(await judgedAgain(set)).toEqual(judge(bridge, recording));
    const early = sensitised(bridge, 'early');
    expect(await judgedAgain({ ...set, sensitivity: 'early' })).toEqual(judge(early, recording));
  });

  it('has no verdict where the exercise is gone, or nothing was recorded', async () => {
    expect(await judgedAgain({ ...set, exercise: 'gone' })).toBeNull();
    const empty = { ...recording, frames: [] };
    expect(await judgedAgain({ ...set, recording: empty })).toBeNull();
  });
});
