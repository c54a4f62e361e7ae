import { describe, expect, it } from 'vitest';
import rotation from '../../../src/exercises/lumbar-rotation-stretch';
import walking from '../../../src/exercises/walking';
import type { ShownPace } from '../../../src/session/paced-view';
import { shownPace } from '../../../src/session/paced-view';
import { guidedPromptOf, type GuidedPrompted } from '../../../src/ui/parts/guided/guided-prompt';
import { pacedPose, reachOf } from '../../../src/ui/parts/guided/paced-pose';
import { beginCourse, stepCourse } from '../../../src/workout/course';
import { planOf } from '../../../src/workout/plan';
import { en } from '../../../src/words/en';

const pace = (change: Partial<ShownPace> = {}): ShownPace => ({
  part: 'out',
  repetition: 1,
  of: 4,
  counted: 0,
  side: 'left',
  seconds: 3,
  partMs: 4000,
  share: 0.25,
  ...change,
});

const shown = (change: Partial<GuidedPrompted> = {}): GuidedPrompted => ({
  stage: 'set',
  pace: pace(),
  plan: planOf(rotation, { sets: 2 }),
  set: 1,
  done: [],
  pausedWhy: null,
  exercise: rotation,
  ...change,
});
const prompt = (change: Partial<GuidedPrompted>) => guidedPromptOf(shown(change), en);

describe('what is written large', () => {
  it.each([
    ['out', 'Across'],
    ['hold', 'Hold'],
    ['back', 'And back'],
    ['pause', 'Ready for the next'],
  ] as const)('in the part %s is “%s”, with its side', (part, text) => {
    expect(prompt({ pace: pace({ part }) })).toMatchObject({ text, under: 'Left' });
  });

  it('on a walk is to keep going', () => {
    const walk = { exercise: walking, plan: planOf(walking) };
    const at = pace({ part: 'hold', side: null });
    expect(prompt({ ...walk, pace: at })).toMatchObject({ text: 'Keep going', under: '' });
  });

  it('says why it stands still where nobody asked for it', () => {
    expect(prompt({ stage: 'paused', pausedWhy: 'asked' })!.under).toBe(
      'Go on when you are ready.',
    );
    expect(prompt({ stage: 'paused', pausedWhy: 'hidden' })!.under).toBe(
      'The page was hidden. Go on when you are ready.',
    );
  });

  it('while there is time to get into place says where that is', () => {
    expect(prompt({ stage: 'count-in' })).toMatchObject({
      text: 'Get ready',
      under: rotation.setup[1],
    });
  });

  it('in a rest tells what was done and what comes', () => {
    const rest = prompt({ stage: 'rest', set: 2, done: [{ counted: 4, left: 2, right: 2 }] });
    expect(rest!.under).toBe('4 counted. Then set 2 of 2.');
  });
});

describe('the figure', () => {
  it('goes out, holds, comes back and waits as the clock does, without a leap', () => {
    expect(reachOf({ part: 'out', share: 0 })).toBe(0);
    expect(reachOf({ part: 'out', share: 1 })).toBeCloseTo(1);
    expect(reachOf({ part: 'hold', share: 0.3 })).toBe(1);
    expect(reachOf({ part: 'back', share: 0 })).toBe(1);
    expect(reachOf({ part: 'back', share: 1 })).toBeCloseTo(0);
    expect(reachOf({ part: 'pause', share: 0.5 })).toBe(0);
  });

  it('shows the side that is due', () => {
    const { poses } = rotation;
    const far = poses.otherPeak!.far!;
    expect(pacedPose(poses, 'right', 1)).toMatchObject({ far });
    expect(pacedPose(poses, 'left', 1)).toMatchObject({ near: poses.peak.near });
  });
});

it('in the last moment of a set no repetition is shown that nobody asked for', () => {
  const plan = planOf(rotation, { reps: 1 });
  let [state] = stepCourse(beginCourse(plan, true, 0), {
    type: 'command',
    command: 'next',
    nowMs: 0,
  });
  [state] = stepCourse(state, { type: 'command', command: 'start', nowMs: 0 });
  const whole = 28_000 * 2 + 2000;
  const last = shownPace({ ...state, paced: { ms: whole, atMs: 0 } });
  expect(last).toMatchObject({ repetition: 2, of: 2, part: 'back', side: 'right', seconds: 1 });
});
