import { describe, expect, it } from 'vitest';
import { PAUSE_MS } from '../../src/coach/pause';
import { AWAY_MS } from '../../src/workout/course-clock';
import type { Direction, WorkoutEvent } from '../../src/workout/events';
import { counted, Play, tally } from './play';

const READY: WorkoutEvent = { type: 'ready', set: 1, first: null };
const OVER: WorkoutEvent = { type: 'over' };
const over = (count: number, why: 'target' | 'stopped' | 'away' | 'ended', set = 1) => ({
  type: 'set-over',
  set,
  sets: 2,
  counted: count,
  why,
});
const types = (told: readonly WorkoutEvent[]): string[] => told.map(({ type }) => type);

describe('framing', () => {
  it('tells each direction once, and again after another', () => {
    const play = new Play();
    const directions: (Direction | null)[] = [
      'step-in',
      'step-in',
      'turn-side-on',
      null,
      'hold-still',
      null,
      'hold-still',
      'step-in',
    ];
    const told = directions.flatMap((direction) => play.frame({ direction }));
    expect(told.map((event) => event.type === 'direction' && event.direction)).toEqual([
      'step-in',
      'turn-side-on',
      'hold-still',
      'hold-still',
      'step-in',
    ]);
    expect(play.state.direction).toBe('step-in');
  });

  it('ends with the start pose held', () => {
    const play = new Play();
    expect(play.frame()).toEqual([]);
    expect(play.frame({ opened: true })).toEqual([READY]);
    expect(play.state).toMatchObject({ stage: 'set', set: 1, direction: null });
  });

  it.each(['start', 'next'] as const)('asked to %s, counts in who wants that', (command) => {
    const play = new Play({ countInSeconds: 5 });
    expect(play.ask(command)).toEqual([{ type: 'count-in', seconds: 5 }]);
    // The way from the button to the mat lies in it.
    play.wait(4900, { direction: 'step-in' });
    expect(play.state.stage).toBe('count-in');
    expect(play.wait(100)).toEqual([READY]);
  });

  it('asked twice, begins at once', () => {
    const play = new Play({ countInSeconds: 5 });
    play.ask('start');
    expect(play.ask('start')).toEqual([READY]);
  });

  it.each(['start', 'next'] as const)('ends at once when asked to %s', (command) => {
    const play = new Play();
    play.frame({ direction: 'take-start' });
    expect(play.ask(command)).toEqual([READY]);
  });

  it.each<[string, (play: Play) => unknown]>([
    ['the start pose', (play) => play.frame({ opened: true })],
    ['a command', (play) => play.ask('start')],
  ])('of the next set, ended by %s, begins it with nothing counted', (_, begin) => {
    const play = Play.resting();
    play.ask('next');
    begin(play);
    expect(play.state).toMatchObject({ stage: 'set', set: 2, tally: { counted: 0 } });
  });

  it('begins sides with the left', () => {
    const play = new Play({ perSide: true });
    expect(play.frame({ opened: true })).toEqual([{ type: 'ready', set: 1, first: 'left' }]);
  });

  it('counts the repetition that began the set, and names the side after it', () => {
    const play = new Play({ perSide: true, countInSeconds: 3 });
    const first = tally({ counted: 1, left: 1, last: 'left' });
    const told = play.frame({ opened: true, tally: first });
    expect(told).toEqual([{ type: 'ready', set: 1, first: 'right' }]);
    expect(play.state.tally).toEqual(first);
  });

  it('begins and ends a set of one repetition with that repetition', () => {
    const play = new Play({ reps: 1 });
    const told = play.frame({ opened: true, ...counted(1) });
    expect(types(told)).toEqual(['ready', 'set-over', 'rest']);
  });

  it('gives up when nobody has been there for a quarter of an hour, not before', () => {
    const play = new Play();
    play.wait(AWAY_MS, { direction: 'step-in' });
    expect(play.state.stage).toBe('framing');
    expect(play.wait(1)).toEqual([OVER]);
  });

  it('waits for ever for somebody who is there', () => {
    const play = new Play();
    play.wait(2 * AWAY_MS, { direction: 'more-light' });
    expect(play.state.stage).toBe('framing');
  });

  it('does not begin behind a hidden page', () => {
    const play = new Play();
    play.page(true);
    expect(play.frame({ opened: true })).toEqual([]);
    play.page(false);
    expect(play.frame({ opened: true })).toEqual([READY]);
  });

  it('stopped, leaves no set behind', () => {
    expect(new Play().ask('stop')).toEqual([OVER]);
    expect(new Play().frame({ handStop: true })).toEqual([OVER]);
  });
});

describe('the count-in', () => {
  const countingIn = (): Play => {
    const play = new Play({ countInSeconds: 3 });
    expect(play.frame({ opened: true })).toEqual([{ type: 'count-in', seconds: 3 }]);
    return play;
  };

  it('counts each second and begins with zero', () => {
    const play = countingIn();
    expect(play.wait(999)).toEqual([]);
    expect(play.wait(1)).toEqual([{ type: 'count-in', seconds: 2 }]);
    expect(play.wait(1000)).toEqual([{ type: 'count-in', seconds: 1 }]);
    expect(play.wait(999)).toEqual([]);
    expect(play.wait(1)).toEqual([READY]);
  });

  it('is cut short by a repetition', () => {
    expect(countingIn().frame(counted(1))).toEqual([READY]);
  });

  it.each<[string, (play: Play) => unknown]>([
    ['leaves', (play) => play.frame({ direction: 'step-in' })],
    ['hides the page', (play) => play.page(true)],
    ['asks for a pause', (play) => play.ask('pause')],
  ])('goes back to framing when somebody %s', (_, happen) => {
    const play = countingIn();
    happen(play);
    expect(play.state).toMatchObject({ stage: 'framing', clock: null });
    expect(play.wait(5000)).toEqual([]);
  });
});

describe('a set', () => {
  it('ends with its last repetition, and the rest begins', () => {
    const play = Play.running();
    expect(play.frame(counted(2))).toEqual([]);
    expect(play.frame(counted(3))).toEqual([
      over(3, 'target'),
      { type: 'rest', set: 2, sets: 2, ms: 45_000 },
    ]);
    expect(play.state).toMatchObject({ stage: 'rest', set: 2 });
  });

  it('needs each side’s share: more on one side does not make up for the other', () => {
    const play = Play.running({ perSide: true });
    const left = { left: 5, last: 'left' } as const;
    expect(play.frame({ tally: tally({ counted: 7, right: 2, ...left }) })).toEqual([]);
    const done = tally({ counted: 8, right: 3, ...left });
    expect(types(play.frame({ tally: done }))).toEqual(['set-over', 'rest']);
  });

  it('never cuts off a movement', () => {
    const play = Play.running();
    play.frame({ ...counted(2), moving: true });
    play.edit({ reps: 2 });
    expect(play.frame({ ...counted(2), moving: true })).toEqual([]);
    expect(types(play.frame(counted(2)))).toEqual(['set-over', 'rest']);
  });

  it('goes on beyond its old target when more is asked for', () => {
    const play = Play.running();
    play.edit({ reps: 4 });
    expect(play.frame(counted(3))).toEqual([]);
    expect(types(play.frame(counted(4)))).toEqual(['set-over', 'rest']);
  });

  it('stopped by key or by hand ends the workout', () => {
    const byKey = Play.running();
    byKey.frame(counted(1));
    expect(byKey.ask('stop')).toEqual([over(1, 'stopped'), OVER]);
    const byHand = Play.running();
    expect(byHand.frame({ handStop: true })).toEqual([over(0, 'stopped'), OVER]);
  });

  it('skipped goes on to the rest', () => {
    const play = Play.running();
    play.frame(counted(1));
    expect(types(play.ask('next'))).toEqual(['set-over', 'rest']);
  });

  it('ends with the camera', () => {
    const play = Play.running();
    play.frame(counted(2));
    expect(play.end()).toEqual([over(2, 'ended'), OVER]);
    expect(play.end()).toEqual([]);
  });

  it('follows on at once where no rest is wanted', () => {
    const play = Play.running({ restMs: 0 });
    expect(play.frame(counted(3))).toEqual([
      over(3, 'target'),
      { type: 'next-set', set: 2, sets: 2 },
    ]);
    expect(play.state).toMatchObject({ stage: 'framing', set: 2 });
  });

  it('is the last one: the workout is over', () => {
    const play = Play.running({ sets: 1 });
    expect(play.frame(counted(3))).toEqual([{ ...over(3, 'target'), sets: 1 }, OVER]);
  });
});

describe('a pause', () => {
  it.each(['left', 'interrupted'] as const)('comes when somebody has %s', (gone) => {
    const play = Play.running();
    play.frame(counted(1));
    expect(play.frame({ ...counted(1), gone })).toEqual([{ type: 'paused', why: gone }]);
    expect(play.state).toMatchObject({ stage: 'paused', pausedWhy: gone });
  });

  it('comes when no picture has come for four seconds, not before', () => {
    const play = Play.running();
    expect(play.wait(PAUSE_MS)).toEqual([]);
    expect(play.wait(1)).toEqual([{ type: 'paused', why: 'interrupted' }]);
  });

  it('comes with a hidden page, and lasts while it is hidden', () => {
    const play = Play.running();
    expect(play.page(true)).toEqual([{ type: 'paused', why: 'hidden' }]);
    expect(play.ask('resume')).toEqual([]);
    expect(play.frame({ opened: true })).toEqual([]);
    play.page(false);
    expect(play.frame({ opened: true })).toEqual([{ type: 'resumed' }]);
  });

  it('gives directions and ends with the start pose; what was counted stays', () => {
    const play = Play.running();
    play.frame(counted(2));
    play.frame({ ...counted(2), gone: 'left', direction: 'step-in' });
    expect(play.frame({ direction: 'step-in' })).toEqual([
      { type: 'direction', direction: 'step-in' },
    ]);
    expect(play.frame({ opened: true })).toEqual([{ type: 'resumed' }]);
    expect(play.state).toMatchObject({ stage: 'set', pausedWhy: null, tally: { counted: 2 } });
  });

  it('that was asked for in the start pose does not end until that was left', () => {
    const play = Play.running();
    expect(play.ask('pause')).toEqual([{ type: 'paused', why: 'asked' }]);
    expect(play.frame({ opened: true })).toEqual([]);
    play.frame({ direction: 'hold-still' });
    expect(play.frame({ opened: true })).toEqual([]);
    play.frame({ direction: 'take-start' });
    expect(play.frame({ opened: true })).toEqual([{ type: 'resumed' }]);
  });

  it('that was asked for ends with a whole repetition from where one lies', () => {
    const play = Play.running();
    play.ask('pause');
    play.frame({ opened: true });
    expect(play.frame({ opened: true, ...counted(1) })).toEqual([{ type: 'resumed' }]);
  });

  it('that was asked for gives no directions until the start pose is left', () => {
    const play = Play.running();
    play.ask('pause');
    expect(play.frame({ direction: 'hold-still' })).toEqual([]);
    expect(play.state.direction).toBeNull();
    expect(types(play.frame({ direction: 'take-start' }))).toEqual(['direction']);
  });

  it('behind a hidden page lasts; the time to come back begins when it is shown', () => {
    const play = Play.running();
    play.page(true);
    play.wait(AWAY_MS - 100);
    play.page(false);
    expect(play.wait(AWAY_MS)).toEqual([]);
    expect(play.state.stage).toBe('paused');
  });

  it.each(['resume', 'start'] as const)('ends when asked to %s', (command) => {
    const play = Play.running();
    play.ask('pause');
    expect(play.ask(command)).toEqual([{ type: 'resumed' }]);
  });

  it('does not begin again because no picture came during it', () => {
    const play = Play.running();
    play.ask('pause');
    play.wait(60_000);
    play.ask('resume');
    expect(play.wait(PAUSE_MS)).toEqual([]);
  });

  it('of a quarter of an hour with nobody there ends the workout', () => {
    const play = Play.running();
    play.frame({ ...counted(2), gone: 'left', direction: 'step-in' });
    const told = play.wait(AWAY_MS, { direction: 'step-in' });
    expect(types(told)).toEqual(['direction']);
    expect(play.wait(1)).toEqual([over(2, 'away'), OVER]);
  });

  it('lasts as long as somebody is there', () => {
    const play = Play.running();
    play.ask('pause');
    play.wait(2 * AWAY_MS, { direction: 'take-start' });
    expect(play.state.stage).toBe('paused');
  });

  it('can be stopped, by hand too, and left for the next set', () => {
    for (const stop of [(p: Play) => p.ask('stop'), (p: Play) => p.frame({ handStop: true })]) {
      const play = Play.running();
      play.ask('pause');
      expect(types(stop(play))).toEqual(['set-over', 'over']);
    }
    const play = Play.running();
    play.ask('pause');
    expect(types(play.ask('next'))).toEqual(['set-over', 'rest']);
    expect(play.state.pausedWhy).toBeNull();
  });
});

describe('a rest', () => {
  it('tells 30, 10, 3, 2, 1 and then the next set', () => {
    const play = Play.resting();
    const at: Record<string, number> = {};
    const from = play.now;
    while (play.state.stage === 'rest')
      for (const event of play.wait(100))
        at[event.type === 'rest-left' ? event.seconds : event.type] = play.now - from;
    expect(at).toEqual({
      30: 15_000,
      10: 35_000,
      3: 42_000,
      2: 43_000,
      1: 44_000,
      'next-set': 45_000,
    });
    expect(play.state).toMatchObject({ stage: 'framing', set: 2 });
    expect(play.frame({ opened: true })).toEqual([{ ...READY, set: 2 }]);
  });

  it('does not tell its own length again', () => {
    const play = Play.resting({ restMs: 30_000 });
    expect(play.wait(1000)).toEqual([]);
  });

  it('tells only the latest of what passed while the page slept', () => {
    const play = Play.resting();
    play.now += 42_500;
    expect(play.tick()).toEqual([{ type: 'rest-left', seconds: 3 }]);
    play.now += 60_000;
    expect(types(play.tick())).toEqual(['next-set']);
  });

  it.each(['start', 'next'] as const)('is skipped when asked to %s', (command) => {
    expect(Play.resting().ask(command)).toEqual([{ type: 'next-set', set: 2, sets: 2 }]);
  });

  it('gets 15 s more when asked', () => {
    const play = Play.resting();
    play.wait(40_000);
    play.ask('more-rest');
    expect(play.state.clock?.left).toBe(20);
    expect(types(play.wait(19_900))).toEqual(['rest-left', 'rest-left', 'rest-left', 'rest-left']);
    expect(types(play.wait(100))).toEqual(['next-set']);
  });

  it('takes another length at once, counted from its beginning', () => {
    const play = Play.resting();
    play.wait(20_000);
    play.edit({ restMs: 60_000 });
    expect(play.state.clock?.left).toBe(40);
    play.edit({ restMs: 15_000 });
    expect(types(play.wait(100))).toEqual(['next-set']);
  });

  it('keeps its length when something else of the plan changes', () => {
    const play = Play.resting();
    play.ask('more-rest');
    play.edit({ reps: 8 });
    expect(play.state.clock?.left).toBe(60);
  });

  it('is no pause, whatever happens', () => {
    const play = Play.resting();
    play.ask('pause');
    play.page(true);
    play.frame({ gone: 'left', direction: 'step-in' });
    expect(play.state.stage).toBe('rest');
  });

  it('ends the workout when no further set is wanted any more', () => {
    expect(Play.resting().edit({ sets: 1 })).toEqual([OVER]);
  });

  it('stopped ends the workout without another set', () => {
    expect(Play.resting().ask('stop')).toEqual([OVER]);
  });

  it('is for stretching: a raised hand does not end it', () => {
    const play = Play.resting();
    expect(play.frame({ handStop: true })).toEqual([]);
    expect(play.state.stage).toBe('rest');
    play.ask('next');
    expect(play.frame({ handStop: true })).toEqual([OVER]);
  });
});

describe('the plan', () => {
  it('with fewer sets makes the one that runs the last', () => {
    const play = Play.resting();
    play.ask('next');
    play.frame({ opened: true });
    expect(play.edit({ sets: 1 })).toEqual([]);
    expect(play.frame(counted(1))).toEqual([over(1, 'target', 2), OVER]);
  });

  it('with more sets goes on', () => {
    const play = Play.running({ sets: 1 });
    play.edit({ sets: 2 });
    expect(types(play.frame(counted(3)))).toEqual(['set-over', 'rest']);
  });
});

describe('a file', () => {
  it('is one set from its first frame to its last, whatever is in it', () => {
    const play = new Play({}, false);
    expect(play.state).toMatchObject({ stage: 'set', plan: { sets: 1 } });
    const facts = { gone: 'left', handStop: true, direction: 'step-in', ...counted(9) } as const;
    expect(play.frame(facts)).toEqual([]);
    expect(play.wait(60_000)).toEqual([]);
    expect(play.page(true)).toEqual([]);
    expect(play.ask('pause')).toEqual([]);
    expect(play.edit({ sets: 1 })).toEqual([]);
    expect(play.end()).toEqual([{ ...over(9, 'ended'), sets: 1 }, OVER]);
  });

  it('can be stopped', () => {
    const play = new Play({}, false);
    play.frame(counted(1));
    expect(play.ask('stop')).toEqual([{ ...over(1, 'stopped'), sets: 1 }, OVER]);
  });
});

it('tells nothing once it is over', () => {
  const play = Play.running();
  play.ask('stop');
  expect(play.ask('stop')).toEqual([]);
  expect(play.frame({ opened: true })).toEqual([]);
  expect(play.wait(1000)).toEqual([]);
});
