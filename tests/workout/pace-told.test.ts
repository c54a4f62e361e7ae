import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginCourse, stepCourse } from '../../src/workout/course';
import type { Command } from '../../src/workout/course-input';
import type { CourseState } from '../../src/workout/course-state';
import type { WorkoutEvent } from '../../src/workout/events';
import { wholeMs } from '../../src/workout/pace';
import type { Plan } from '../../src/workout/plan';
import { plan as planned } from './play';

const PACE = { outMs: 2000, backMs: 1000, pauseMs: 1000, by: 'clock' } as const;
const WALK = { outMs: 0, backMs: 0, pauseMs: 0, by: 'clock', inMinutes: true } as const;

const stretch = (change: Partial<Plan> = {}): Plan =>
  planned({ sets: 1, reps: 2, holdMs: 5000, restMs: 10_000, pace: PACE, ...change });
const walk = (minutes: number): Plan =>
  stretch({ reps: 1, holdMs: minutes * 60_000, pace: WALK, countInSeconds: 0 });

/** A set that has begun, with everything it tells, each with its time. */
function begin(plan: Plan) {
  let state: CourseState = beginCourse(plan, true, 0);
  let now = 0;
  const told: [number, WorkoutEvent][] = [];
  const take = (input: Parameters<typeof stepCourse>[1]) => {
    const [next, events] = stepCourse(state, input);
    state = next;
    told.push(...events.map((event): [number, WorkoutEvent] => [now, event]));
  };
  const run = {
    told,
    state: () => state,
    ask: (command: Command) => take({ type: 'command', command, nowMs: now }),
    hide: (hidden: boolean) => take({ type: 'page', hidden, nowMs: now }),
    /** One tick only, as a browser grants a hidden page. */
    leap: (ms: number) => {
      now += ms;
      take({ type: 'tick', nowMs: now });
    },
    wait: (ms: number, every = 100) => {
      for (const end = now + ms; now < end;) run.leap(Math.min(every, end - now));
    },
  };
  run.ask('start');
  return run;
}

const short = (event: WorkoutEvent): string => {
  if (event.type === 'pace') return `${event.part}${event.side ? ` ${event.side}` : ''}`;
  if (event.type === 'pace-left') return `${event.seconds}`;
  if (event.type === 'counted') return `counted ${event.counted}`;
  return event.type;
};
const lines = ({ told }: ReturnType<typeof begin>): string[] =>
  told.map(([at, event]) => `${at} ${short(event)}`);

describe('what the clock tells', () => {
  it('is each part once, the last three seconds, and each count before what follows it', () => {
    const run = begin(stretch());
    run.wait(17_000);
    expect(lines(run)).toEqual([
      '0 ready',
      '100 out',
      '2000 hold',
      '4000 3',
      '5000 2',
      '6000 1',
      '7000 back',
      '8000 counted 1',
      '8000 pause',
      '9000 out',
      '11000 hold',
      '13000 3',
      '14000 2',
      '15000 1',
      '16000 back',
      '17000 counted 2',
      '17000 set-over',
      '17000 over',
    ]);
  });

  it('calls the sides in turn', () => {
    const run = begin(stretch({ perSide: true, reps: 1 }));
    run.wait(20_000);
    const out = run.told.flatMap(([, event]) => (event.type === 'pace' ? [event.side] : []));
    expect(out.slice(0, 5)).toEqual(['left', 'left', 'left', 'left', 'right']);
    expect(run.state()).toMatchObject({ stage: 'over', tally: { left: 1, right: 1 } });
  });

  it.each([
    [14_000, false],
    [15_000, true],
  ])('tells of ten seconds left in a hold of %i ms: %s', (holdMs, isTold) => {
    const run = begin(stretch({ holdMs }));
    run.wait(2000 + holdMs);
    expect(lines(run).some((line) => line.endsWith(' 10'))).toBe(isTold);
  });

  it('tells after a late tick only what is still true', () => {
    const run = begin(stretch());
    run.wait(1000);
    run.leap(4800);
    expect(lines(run).slice(2)).toEqual(['5800 hold']);
    run.leap(1200);
    expect(lines(run).slice(3)).toEqual(['7000 back']);
  });

  it('knows the side that is due where the person counts, whatever the clock is at', () => {
    const run = begin(stretch({ perSide: true, reps: 3, pace: { ...PACE, by: 'person' } }));
    run.wait(500);
    run.ask('count');
    run.wait(9000);
    const last = run.told.findLast(([, event]) => event.type === 'pace')![1];
    expect(last).toMatchObject({ part: 'out', repetition: 2, side: 'right' });
    expect(lines(run)).toContain('500 counted 1');
  });

  it('says how long the set ran, without its pauses', () => {
    const run = begin(stretch());
    run.wait(3000);
    run.ask('pause');
    run.wait(60_000);
    run.ask('resume');
    run.wait(1000);
    run.ask('stop');
    expect(run.told.find(([, { type }]) => type === 'set-over')![1]).toMatchObject({
      ms: 4000,
      counted: 0,
      why: 'stopped',
    });
  });

  it('counts the same however the time is cut into ticks, and never runs past the plan', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 7000 }), { maxLength: 30 }), (steps) => {
        const one = begin(stretch({ reps: 3 }));
        const other = begin(stretch({ reps: 3 }));
        for (const ms of steps) one.leap(ms);
        other.wait(
          steps.reduce((sum, ms) => sum + ms, 0),
          50,
        );
        expect(one.state().tally).toEqual(other.state().tally);
        expect(one.state().paced.ms).toBeLessThanOrEqual(wholeMs(stretch({ reps: 3 })));
      }),
    );
  });
});

describe('a walk', () => {
  it('tells its half and its end', () => {
    const run = begin(walk(2));
    run.wait(120_000);
    expect(lines(run)).toEqual([
      '0 ready',
      '100 hold',
      '60000 halfway',
      '110000 10',
      '117000 3',
      '118000 2',
      '119000 1',
      '120000 set-over',
      '120000 over',
    ]);
    const over = run.told.at(-2)![1];
    expect(over).toMatchObject({ ms: 120_000, counted: 1, why: 'target' });
  });

  it('goes on behind a hidden page, and is where it should be when the page is back', () => {
    const run = begin(walk(15));
    run.wait(1000);
    run.hide(true);
    expect(run.state().stage).toBe('set');
    run.leap(480_000);
    run.hide(false);
    expect(run.state().paced.ms).toBe(481_000);
    run.leap(3_600_000);
    expect(run.state()).toMatchObject({ stage: 'over', paced: { ms: 900_000 } });
  });

  it('pauses when asked, and can be made longer on the way', () => {
    const run = begin(walk(1));
    run.wait(50_000);
    run.ask('pause');
    run.leap(600_000);
    expect(run.state()).toMatchObject({ stage: 'paused', paced: { ms: 50_000 } });
    run.ask('resume');
    const [next] = stepCourse(run.state(), {
      type: 'plan',
      changes: { holdMs: 120_000 },
      nowMs: 660_000,
    });
    expect(next).toMatchObject({ stage: 'set', plan: { holdMs: 120_000 } });
  });
});

it('a stretch pauses behind a hidden page: nobody is told what to do there', () => {
  const run = begin(stretch());
  run.wait(1000);
  run.hide(true);
  expect(run.state()).toMatchObject({ stage: 'paused', pausedWhy: 'hidden' });
});
