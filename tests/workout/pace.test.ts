import { describe, expect, it } from 'vitest';
import { beginCourse, stepCourse } from '../../src/workout/course';
import type { CourseState } from '../../src/workout/course-state';
import type { WorkoutEvent } from '../../src/workout/events';
import { paceAt, paceBegun, tallyAt } from '../../src/workout/pace';
import type { Plan } from '../../src/workout/plan';

const plan = (change: Partial<Plan> = {}): Plan => ({
  sets: 1,
  reps: 2,
  perSide: false,
  holdMs: 3000,
  restMs: 10_000,
  countInSeconds: 0,
  pace: { outMs: 2000, backMs: 1000, pauseMs: 1000, by: 'clock' },
  ...change,
});

describe('paceAt', () => {
  it('goes out, holds, comes back and pauses', () => {
    const parts = [0, 1999, 2000, 4999, 5000, 6000, 7000].map((ms) => paceAt(plan(), ms));
    expect(parts.map(({ part }) => part)).toEqual([
      'out',
      'out',
      'hold',
      'hold',
      'back',
      'pause',
      'out',
    ]);
    expect(parts.map(({ repetition }) => repetition)).toEqual([1, 1, 1, 1, 1, 1, 2]);
    expect(parts.map(({ leftMs }) => leftMs)).toEqual([2000, 1, 3000, 1, 1000, 1000, 2000]);
  });

  it('changes sides where they alternate', () => {
    const sided = plan({ perSide: true });
    expect([0, 7000, 14_000, 21_000].map((ms) => paceAt(sided, ms).side)).toEqual([
      'left',
      'right',
      'left',
      'right',
    ]);
  });
});

describe('tallyAt', () => {
  it('counts a repetition as it is back, and never more than the plan', () => {
    expect(
      [0, 5999, 6000, 12_999, 13_000, 60_000].map((ms) => tallyAt(plan(), ms).counted),
    ).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('paceBegun', () => {
  it('tells each part once, the first from the beginning', () => {
    const told: string[] = [];
    for (let ms = 0; ms < 7500; ms += 100) {
      const begun = paceBegun(plan(), ms, ms + 100);
      if (begun) told.push(`${begun.repetition} ${begun.part}`);
    }
    expect(told).toEqual(['1 out', '1 hold', '1 back', '1 pause', '2 out']);
    expect(paceBegun(plan(), 500, 500)).toBeNull();
  });
});

function course(of: Plan) {
  let state: CourseState = beginCourse(of, true, 0);
  let now = 0;
  const events: WorkoutEvent[] = [];
  const take = (input: Parameters<typeof stepCourse>[1]) => {
    const [next, told] = stepCourse(state, input);
    state = next;
    events.push(...told);
  };
  return {
    events,
    state: () => state,
    say: (command: 'start' | 'pause' | 'resume' | 'count') =>
      take({ type: 'command', command, nowMs: now }),
    wait: (ms: number) => {
      for (const end = now + ms; now < end;) {
        now += 250;
        take({ type: 'tick', nowMs: now });
      }
    },
  };
}

describe('a workout that the clock leads', () => {
  it('runs without a camera, through all its sets', () => {
    const run = course(plan({ sets: 2 }));
    run.say('start');
    run.wait(13_250);
    expect(run.state().stage).toBe('rest');
    run.wait(10_000);
    expect(run.state()).toMatchObject({ stage: 'set', set: 2, tally: { counted: 0 } });
    run.wait(13_500);
    expect(run.state().stage).toBe('over');
    const over = run.events.filter(({ type }) => type === 'set-over');
    expect(over).toMatchObject([
      { counted: 2, why: 'target' },
      { counted: 2, why: 'target' },
    ]);
  });

  it('stands still in a pause', () => {
    const run = course(plan());
    run.say('start');
    run.wait(2000);
    run.say('pause');
    run.wait(400_000);
    expect(run.state().stage).toBe('paused');
    run.say('resume');
    run.wait(1000);
    expect(run.state().paced.ms).toBe(3000);
  });

  it('lets the person count where they are to', () => {
    const by = { outMs: 2000, backMs: 2000, pauseMs: 0, by: 'person' } as const;
    const run = course(plan({ pace: by, perSide: true }));
    run.say('start');
    run.wait(60_000);
    expect(run.state()).toMatchObject({ stage: 'set', tally: { counted: 0 } });
    for (let i = 0; i < 3; i++) run.say('count');
    expect(run.state().tally).toEqual({ counted: 3, left: 2, right: 1, last: 'left' });
    run.say('count');
    expect(run.state().stage).toBe('over');
  });

  it('counts nothing by a word where the clock or the camera counts', () => {
    const run = course(plan());
    run.say('start');
    run.say('count');
    expect(run.state().tally.counted).toBe(0);
    const { pace: _, ...seen } = plan();
    const other = course(seen);
    other.say('start');
    other.say('count');
    expect(other.state().tally.counted).toBe(0);
  });
});
