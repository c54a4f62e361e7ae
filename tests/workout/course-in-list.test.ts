import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginCourse, stepCourse, toldFirst } from '../../src/workout/course';
import { MORE_REST_MS } from '../../src/workout/course-command';
import type { Command } from '../../src/workout/course-input';
import { counted, plan, Play } from './play';

const REST = 30_000;

/** A workout that follows another exercise. */
class Following extends Play {
  constructor(change = {}, restMs = REST) {
    super(change);
    this.state = beginCourse(plan(change), true, this.now, restMs);
  }
}

describe('a workout that follows another exercise', () => {
  it('begins with the rest between them, and tells it', () => {
    const play = new Following();
    expect(play.state).toMatchObject({ stage: 'rest', set: 1, clock: { left: 30 } });
    expect(toldFirst(play.state, REST)).toEqual([
      { type: 'rest', set: 1, sets: 2, ms: REST },
      { type: 'up-next' },
    ]);
  });

  it('counts it down to the start pose of the first set', () => {
    const play = new Following();
    expect(play.wait(REST - 100)).toEqual(
      [10, 3, 2, 1].map((seconds) => ({ type: 'rest-left', seconds })),
    );
    expect(play.state.stage).toBe('rest');
    expect(play.wait(100)).toEqual([{ type: 'next-set', set: 1, sets: 2 }]);
    expect(play.state).toMatchObject({ stage: 'framing', set: 1, clock: null });
    expect(play.frame({ opened: true })).toEqual([{ type: 'ready', set: 1, first: null }]);
  });

  it.each(['start', 'next'] as const)('is asked to %s: the rest is skipped', (command) => {
    const play = new Following();
    expect(play.ask(command)).toEqual([{ type: 'next-set', set: 1, sets: 2 }]);
  });

  it('has more rest if asked for', () => {
    const play = new Following();
    play.ask('more-rest');
    play.wait(REST + MORE_REST_MS - 100);
    expect(play.state.stage).toBe('rest');
    play.wait(100);
    expect(play.state.stage).toBe('framing');
  });

  it('rests as long whatever the plan says of its own rests', () => {
    const play = new Following();
    play.edit({ restMs: 0 });
    expect(play.state).toMatchObject({ stage: 'rest', clock: { left: 30 }, plan: { restMs: 0 } });
  });

  it('is over when stopped in that rest, without a set', () => {
    const play = new Following();
    expect(play.ask('stop')).toEqual([{ type: 'over' }]);
    expect(play.state.cut).toBe(true);
  });

  it('sees no raised hand in it', () => {
    const play = new Following();
    expect(play.frame({ handStop: true, opened: true })).toEqual([]);
  });
});

describe('the first of a list', () => {
  it('has no rest before it, and still tells that it comes', () => {
    const play = new Following({}, 0);
    expect(play.state).toMatchObject({ stage: 'framing', clock: null });
    expect(toldFirst(play.state, 0)).toEqual([{ type: 'up-next' }]);
  });

  it('never rests where it is a file', () => {
    expect(beginCourse(plan(), false, 0, REST).stage).toBe('set');
  });
});

describe('going on in a list', () => {
  it('is what comes after all sets are done', () => {
    const play = Play.running({ sets: 1 });
    play.frame(counted(3));
    expect(play.state).toMatchObject({ stage: 'over', cut: false });
  });

  it('is what comes after the last set was ended by “next”', () => {
    const play = Play.running({ sets: 1 });
    play.ask('next');
    expect(play.state).toMatchObject({ stage: 'over', cut: false });
  });

  it('is what comes after the exercise was skipped: the set that runs is told', () => {
    const play = Play.running();
    play.frame(counted(1));
    expect(play.ask('skip-exercise')).toEqual([
      { type: 'set-over', set: 1, sets: 2, counted: 1, why: 'stopped' },
      { type: 'over' },
    ]);
    expect(play.state.cut).toBe(false);
  });

  it.each<[string, (play: Play) => unknown]>([
    ['stopped', (play) => play.ask('stop')],
    ['stopped by hand', (play) => play.frame({ handStop: true })],
    ['out of pictures', (play) => play.end()],
  ])('is not what comes after it was %s', (_, end) => {
    const play = Play.running();
    end(play);
    expect(play.state).toMatchObject({ stage: 'over', cut: true });
  });

  it('is skipped from every stage alike', () => {
    const commands = fc.array(
      fc.constantFrom<Command>('start', 'next', 'pause', 'resume', 'more-rest', 'count'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(commands, fc.nat(60_000), (asked, restMs) => {
        let state = beginCourse(plan({ sets: 9 }), true, 0, restMs);
        for (const command of asked)
          [state] = stepCourse(state, { type: 'command', nowMs: 0, command });
        const [after, told] = stepCourse(state, {
          type: 'command',
          nowMs: 0,
          command: 'skip-exercise',
        });
        expect(after).toMatchObject({ stage: 'over', cut: false });
        expect(told.at(-1)).toEqual({ type: 'over' });
      }),
    );
  });
});
