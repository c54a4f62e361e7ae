import { describe, expect, test } from 'vitest';
import type { EndReason, PauseReason, WorkoutEvent } from '../../src/workout/events';
import {
  hold,
  look,
  moving,
  PLAN,
  play,
  rep,
  started,
  still,
  voice,
  warn,
  type Script,
} from './script';

const GUIDED = { setting: { guided: true } };
const ready = (set = 1): WorkoutEvent => ({ type: 'ready', set, first: null });
const over = (set: number, counted: number, why: EndReason = 'target', sets = 2): WorkoutEvent => ({
  type: 'set-over',
  set,
  sets,
  counted,
  why,
});
const paused = (why: PauseReason): WorkoutEvent => ({ type: 'paused', why });
const resumed: WorkoutEvent = { type: 'resumed' };
const done: WorkoutEvent = { type: 'over' };
const rest = (ms: number): WorkoutEvent => ({ type: 'rest', set: 2, sets: 2, ms });
const left = (seconds: number): WorkoutEvent => ({ type: 'rest-left', seconds });
const nextSet: WorkoutEvent = { type: 'next-set', set: 2, sets: 2 };
const direct = (direction: Extract<WorkoutEvent, { type: 'direction' }>['direction']) =>
  ({ type: 'direction', direction }) as const;
const countIn = (seconds: number): WorkoutEvent => ({ type: 'count-in', seconds });

type Row = [string, Script, string[]];

describe('framing', () => {
  test.each<Row>([
    [
      'a direction is said at once, the next after three seconds',
      { 0: [direct('step-back')], 1000: [direct('turn-side-on')], 9000: [countIn(1)] },
      ['0 “Step back a little”', '3000 “Turn side-on to the camera”', '9000 tick', '9000 “1”'],
    ],
    [
      'the same again after eight seconds, then after twice that',
      { 0: [direct('step-back')] },
      [
        '0 “Step back a little”',
        '8000 “Step back a little”',
        '24000 “Step back a little”',
        '56000 “Step back a little”',
      ],
    ],
    [
      'to hold still is not said to who nearly has',
      {
        0: [direct('take-start')],
        1500: [direct('hold-still'), { opening: 0.3 }],
        2500: [{ opening: 0.8 }],
        3100: [ready()],
      },
      ['0 “Take the start position”', '3100 ready', '3100 “Go”'],
    ],
    [
      'but to who does not',
      {
        0: [direct('take-start')],
        1500: [direct('hold-still'), { opening: 0.3 }],
        3500: [ready()],
      },
      ['0 “Take the start position”', '3000 “Hold still”', '3500 ready', '3500 !“Go”'],
    ],
    [
      'one that comes back is not new',
      {
        0: [direct('step-back')],
        4000: [direct('turn-side-on')],
        7500: [direct('step-back')],
        9000: [ready()],
      },
      [
        '0 “Step back a little”',
        '4000 “Turn side-on to the camera”',
        '8000 “Step back a little”',
        '9000 ready',
        '9000 !“Go”',
      ],
    ],
    ['what the coach sees is not heard yet', { 0: [started, warn('arch'), rep(1)] }, []],
    ['nor is what cannot be seen', { 0: [look({ notSeen: 'nobody' })] }, []],
    [
      'ready: its tone, and Go over whatever is being said; no more directions',
      { 0: [direct('hold-still')], 500: [ready()], 900: [started] },
      ['0 “Hold still”', '500 ready', '500 !“Go”'],
    ],
    [
      'the repetition that began the set by itself is counted with it',
      { 100: [ready(), rep(1)] },
      ['100 ready', '100 count', '100 “Go”', '750 “1”'],
    ],
    [
      'counted in, second by second, over the last direction',
      {
        0: [direct('hold-still')],
        500: [countIn(3)],
        1500: [countIn(2)],
        2500: [countIn(1)],
        3500: [ready()],
      },
      [
        '0 “Hold still”',
        '500 tick',
        '500 !“3”',
        '1500 tick',
        '1500 “2”',
        '2500 tick',
        '2500 “1”',
        '3500 ready',
        '3500 “Go”',
      ],
    ],
  ])('%s', (_, script, heard) => expect(play(script, GUIDED)).toEqual(heard));

  test('counted in by tones alone where nothing can speak', () =>
    expect(play({ 500: [countIn(1)] }, { ...GUIDED, speaking: 'none' })).toEqual(['500 tick']));
});

describe('pausing', () => {
  test.each<[PauseReason, string]>([
    ['left', 'Paused. Come back and hold the start position.'],
    ['hidden', 'Paused'],
    ['interrupted', 'Paused. Waiting for the camera.'],
    ['asked', 'Paused. Go on when you are ready.'],
  ])('%s: a tone and what to do', (why, text) =>
    expect(play({ 0: [ready()], 5000: [paused(why)] }, GUIDED)).toEqual([
      '0 ready',
      '0 “Go”',
      '5000 pause',
      `5000 “${text}”`,
    ]),
  );

  test.each<Row>([
    [
      'what waited is dropped, what is being said is cut',
      {
        0: [ready()],
        3000: [moving],
        4000: [warn('neck')],
        5000: [still, rep(1)],
        5100: [paused('asked')],
      },
      [
        '0 ready',
        '0 “Go”',
        '4000 warn',
        '5000 count',
        '5000 “1”',
        '5100 pause',
        '5100 !“Paused. Go on when you are ready.”',
      ],
    ],
    [
      'a pause in the frame of a repetition: its tone, and no word of it',
      { 0: [ready()], 3000: [rep(1), paused('asked')] },
      ['0 ready', '0 “Go”', '3000 count', '3000 pause', '3000 “Paused. Go on when you are ready.”'],
    ],
    [
      'the movement under way is forgotten',
      {
        0: [ready()],
        3000: [moving],
        3500: [warn('neck')],
        4000: [paused('asked')],
        9000: [resumed, still],
      },
      [
        '0 ready',
        '0 “Go”',
        '3500 warn',
        '4000 pause',
        '4000 “Paused. Go on when you are ready.”',
        '9000 resume',
        '9000 “Go on”',
      ],
    ],
    [
      'nothing counts, no hold is ticked, nothing is hinted',
      {
        0: [ready()],
        4000: [paused('asked')],
        9000: [rep(1), hold(2000), look({ notSeen: 'nobody' })],
      },
      ['0 ready', '0 “Go”', '4000 pause', '4000 “Paused. Go on when you are ready.”'],
    ],
    [
      'directions come once it is said that it is a pause',
      { 0: [ready()], 4000: [paused('left'), direct('step-in')], 9000: [resumed] },
      [
        '0 ready',
        '0 “Go”',
        '4000 pause',
        '4000 “Paused. Come back and hold the start position.”',
        '7100 “Step into the picture”',
        '9000 resume',
        '9000 “Go on”',
      ],
    ],
    [
      'who asked for it is not sent back to the place at once',
      { 0: [ready()], 4000: [paused('asked')], 6000: [direct('step-in')], 21_000: [resumed] },
      [
        '0 ready',
        '0 “Go”',
        '4000 pause',
        '4000 “Paused. Go on when you are ready.”',
        '20000 “Step into the picture”',
        '21000 resume',
        '21000 !“Go on”',
      ],
    ],
  ])('%s', (_, script, heard) =>
    expect(play(script, { setting: { guided: true, plan: { ...PLAN, holdMs: 5000 } } })).toEqual(
      heard,
    ),
  );

  test('the side that is due is called again', () => {
    const plan = { ...PLAN, perSide: true };
    const script: Script = {
      0: [{ type: 'ready', set: 1, first: 'left' }],
      5000: [rep(1, { side: 'left' })],
      9000: [paused('asked')],
      12_000: [resumed],
    };
    expect(play(script, { setting: { guided: true, plan } }).slice(-2)).toEqual([
      '12000 resume',
      '12000 “Go on. Right”',
    ]);
  });
});

describe('ending', () => {
  const unseen = { notJudged: [{ id: 'arch', reason: 'covered' }] } as const;

  test('by ear from set to set: done, rest, its last seconds, the next', () =>
    expect(
      play(
        {
          0: [ready()],
          5000: [rep(12), over(1, 12), rest(60_000)],
          35_000: [left(30)],
          55_000: [left(10)],
          62_000: [left(3)],
          63_000: [left(2)],
          64_000: [left(1)],
          65_000: [nextSet, direct('take-start')],
          70_000: [ready(2)],
          80_000: [rep(12), over(2, 12), done],
        },
        { ...GUIDED, untilMs: 90_000 },
      ),
    ).toEqual([
      '0 ready',
      '0 “Go”',
      '5000 count',
      '5000 end',
      '5000 “Set 1 of 2 done. 12 counted.”',
      '7750 “Rest for 60 seconds”',
      '35000 “30 seconds”',
      '55000 “10 seconds”',
      '62000 tick',
      '63000 tick',
      '64000 tick',
      '65000 next',
      '65000 “Set 2 of 2. Take the start position.”',
      '70000 ready',
      '70000 “Go”',
      '80000 count',
      '80000 end',
      '80000 “Set 2 of 2 done. 12 counted.”',
      '80000 “All sets done. Well done.”',
    ]));

  test.each<[string, readonly WorkoutEvent[], string[]]>([
    ['the only set', [over(1, 7, 'target', 1), done], ['Set over. 7 counted.']],
    ['a file that is over', [over(1, 3, 'ended', 1), done], ['Set over. 3 counted.']],
    ['stopped before the end', [over(1, 3, 'stopped'), done], ['Set over. 3 counted.']],
    ['stopped with nothing counted', [over(1, 0, 'stopped'), done], ['Set over']],
    ['away for too long', [over(1, 3, 'away'), done], ['You were away. Set over. 3 counted.']],
    ['left before any set', [done], []],
  ])('%s', (_, events, said) => {
    const sets = events.flatMap((event) => ('sets' in event ? event.sets : 2))[0] ?? 2;
    const heard = play(
      { 0: [ready()], 3000: events },
      { setting: { guided: true, plan: { ...PLAN, sets } } },
    );
    expect(heard.slice(2).filter((line) => line.includes('“'))).toEqual(
      said.map((text) => `3000 “${text}”`),
    );
  });

  test('a workout stopped in a rest does not claim that all is done', () =>
    expect(
      play({ 0: [ready()], 3000: [over(1, 3), rest(60_000)], 3500: [done] }, GUIDED).slice(2),
    ).toEqual(['3000 end', '3000 “Set 1 of 2 done. 3 counted.”', '3500 end']));

  test('a workout stopped before its first set is heard to end', () =>
    expect(play({ 500: [direct('step-in')], 4000: [done] }, GUIDED)).toEqual([
      '500 “Step into the picture”',
      '4000 end',
    ]));

  test.each<[string, readonly (readonly ('covered' | null)[])[], boolean]>([
    ['a third', [[null, null, 'covered']], true],
    ['less than a third', [[null, null, null, 'covered']], false],
    ['none', [[null]], false],
    ['all of the set before, none of this one', [['covered'], [null]], false],
  ])('asks when the back was not judged in %s of the repetitions', (_, sets, isAsked) => {
    const script: Record<number, Script[number]> = {};
    sets.forEach((reps, s) => {
      script[s * 40_000] = [ready(s + 1)];
      reps.forEach((reason, i) => {
        script[s * 40_000 + (i + 1) * 2000] = [rep(i + 1, reason ? unseen : {})];
      });
      script[s * 40_000 + 30_000] = [over(s + 1, reps.length)];
    });
    const lastAt = sets.length * 40_000 - 10_000;
    const heard = play(script, { ...GUIDED, untilMs: 80_000 });
    const after = heard.filter((line) => parseInt(line) >= lastAt);
    expect(after.some((line) => line.includes('Was it flat?'))).toBe(isAsked);
  });

  test('the question is handed over with the rest when everything ends at once', () =>
    expect(play({ 0: [rep(1, unseen)], 4000: [over(1, 1, 'ended', 1), done] }).slice(2)).toEqual([
      '4000 end',
      '4000 “Set over. 1 counted.”',
      '4000 “Was it flat?”',
    ]));

  test('a cue that is being said is cut, the last number is part of the line', () =>
    expect(play({ 0: [warn('lean')], 1000: [rep(3), over(1, 3)] })).toEqual([
      '0 warn',
      '0 “Finish tall, not back”',
      '1000 count',
      '1000 end',
      '1000 !“Set 1 of 2 done. 3 counted.”',
    ]));

  test('seconds of a rest that are no longer true are not said', () =>
    expect(
      play({ 0: [ready()], 3000: [over(1, 12), rest(30_000), left(30)] }, GUIDED).slice(2),
    ).toEqual(['3000 end', '3000 “Set 1 of 2 done. 12 counted.”', '5750 “Rest for 30 seconds”']));
});

describe('what the browser tells of its voice', () => {
  const cue: Script = { 0: [warn('lean')], 100: [voice('speaking')] };

  test('over sooner than thought: the next line comes at once, after a breath', () =>
    expect(play({ ...cue, 800: [rep(1), voice('ended')] })).toContain('950 “1”'));

  test('still speaking when it should be over: the next line waits', () =>
    expect(play({ ...cue, 1500: [rep(1)], 2400: [voice('ended')] })).toContain('2500 “1”'));

  test('a browser that never tells the end is not believed for ever', () => {
    const heard = play({ ...cue, 20_000: [rep(1)] });
    expect(heard).toContain('20000 “1”');
  });

  test('one that tells nothing is trusted to take as long as thought', () =>
    expect(play({ 0: [warn('lean')], 1000: [rep(1)] })).toContain('1700 “1”'));
});
