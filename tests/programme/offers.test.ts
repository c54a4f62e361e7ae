import { describe, expect, test } from 'vitest';
import { ALL_EXERCISES } from '../support/all-exercises';
import type { Exercise } from '../../src/exercises/definition';
import { plannedOf, type Change, type Planned } from '../../src/programme/dose';
import { offersOf, type Progressing } from '../../src/programme/offers';
import type { PainEntry } from '../../src/programme/pain';
import type { DoneSet } from '../../src/programme/practice';
import type { ProgrammeItem } from '../../src/programme/programme';
import { easier, harder } from '../../src/programme/steps';
import { at, exercise, item, known, workout } from './made-up';

const NOW = at('2026-11-20T20:00');
const bridge = item({ sets: 2, reps: 10 });

const on = (day: number, hour = 18) => at(`2026-11-${day}T${String(hour).padStart(2, '0')}:00`);
const clean = (day: number, own = bridge) => workout(on(day), own, own.reps);

const given = (done: readonly DoneSet[], over: Partial<Progressing> = {}): Progressing => ({
  items: [bridge],
  changes: {},
  done,
  known,
  all: ALL_EXERCISES,
  pain: [],
  declined: {},
  ...over,
});

const kinds = (progressing: Progressing, now = NOW) =>
  offersOf(progressing, now).map(({ kind, to }) => `${kind} ${to.dose.sets}x${to.dose.reps}`);

const hurt = (day: number, when: PainEntry['when'], level: number, hour = 19): PainEntry => ({
  at: on(day, hour),
  when,
  level,
});

const taken = (day: number, over: Partial<Change> = {}): Change => ({
  at: on(day, 20),
  exercise: 'glute-bridge',
  sets: 2,
  reps: 12,
  holdMs: 5000,
  ...over,
});

describe('more is offered', () => {
  test('after two clean workouts, and not before', () => {
    expect(kinds(given(clean(16)))).toEqual([]);
    expect(kinds(given([...clean(16), ...clean(18)]))).toEqual(['harder 2x12']);
  });

  test.each<[string, Partial<DoneSet>]>([
    ['one was not clean', { clean: 9 }],
    ['one was short', { short: 1 }],
    ['one was missing', { counted: 9, clean: 9 }],
  ])('not when %s in either of the last two', (_, over) => {
    const other = workout(on(16), bridge, 10, over);
    expect(kinds(given([...other, ...clean(18)]))).toEqual([]);
    expect(
      kinds(given([...clean(14), ...other.map((each) => ({ ...each, startedAt: on(18) }))])),
    ).toEqual([]);
    expect(kinds(given([...other, ...clean(18), ...clean(20)]))).toEqual(['harder 2x12']);
  });

  test('two workouts on one day are one day’s work', () => {
    const morning = workout(on(18, 8), bridge, 10);
    expect(kinds(given([...morning, ...clean(18)]))).toEqual([]);
  });

  test.each<[string, PainEntry[], number]>([
    ['nothing was said', [], 1],
    ['it was the same', [hurt(18, 'before', 3, 17), hurt(18, 'after', 3)], 1],
    ['it was less', [hurt(18, 'before', 3, 17), hurt(18, 'after', 2)], 1],
    ['only after was said', [hurt(18, 'after', 4)], 1],
    ['it was one more', [hurt(18, 'before', 3, 17), hurt(18, 'after', 4)], 0],
    ['it was one more in the first', [hurt(16, 'before', 3, 17), hurt(16, 'after', 4)], 0],
    ['it was one more next morning', [hurt(18, 'before', 3, 17), hurt(19, 'morning', 4, 8)], 0],
  ])('when %s', (_, pain, offers) =>
    expect(kinds(given([...clean(16), ...clean(18)], { pain }))).toHaveLength(offers),
  );

  test('what nobody judges is done, and that is enough', () => {
    const tilt = item({ exercise: 'pelvic-tilt', sets: 1, reps: 15 });
    const done = [16, 18].flatMap((day) => workout(on(day), tilt, 15, { clean: 0 }));
    expect(kinds(given(done, { items: [tilt] }))).toEqual(['harder 1x17']);
  });

  test('again only after two more workouts, whether it was taken or left', () => {
    const two = [...clean(14), ...clean(16)];
    const left = { declined: { 'glute-bridge': on(16, 20) } };
    const took = { changes: { 'glute-bridge': [taken(16)] } };
    const next = (day: number) => clean(day, item({ sets: 2, reps: 12 }));
    for (const decision of [left, took]) {
      expect(kinds(given(two, decision))).toEqual([]);
      expect(kinds(given([...two, ...next(18)], decision))).toEqual([]);
      expect(kinds(given([...two, ...next(18), ...next(20)], decision))).toHaveLength(1);
    }
  });

  test('not again for a decision a moment later than the list was looked at', () => {
    const declined = { 'glute-bridge': NOW + 5000 };
    expect(kinds(given([...clean(16), ...clean(18)], { declined }))).toEqual([]);
  });

  test('a clock set back forgets decisions and days that it has not come to', () => {
    const declined = { 'glute-bridge': on(25) };
    expect(kinds(given([...clean(16), ...clean(18)], { declined }))).toHaveLength(1);
    expect(kinds(given([...clean(16), ...clean(25)]))).toEqual([]);
  });
});

describe('less is offered', () => {
  test('when fewer than half the repetitions were done', () => {
    const few = (counted: number) => given(workout(on(18), item({ sets: 1 }), counted));
    expect(kinds(few(9))).toEqual(['easier 2x7']);
    expect(kinds(few(10))).toEqual([]);
  });

  test('not for a set that was begun again the same day', () => {
    expect(kinds(given([...workout(on(18, 8), item({ sets: 1 }), 2), ...clean(18)]))).toEqual([]);
  });

  test.each<[string, PainEntry[], number]>([
    ['two more than before', [hurt(18, 'before', 2, 17), hurt(18, 'after', 4)], 1],
    ['one more than before', [hurt(18, 'before', 2, 17), hurt(18, 'after', 3)], 0],
    ['five', [hurt(18, 'after', 5)], 0],
    ['six', [hurt(18, 'after', 6)], 1],
    ['two more next morning', [hurt(18, 'before', 2, 17), hurt(19, 'morning', 4, 8)], 1],
    ['six on another day', [hurt(17, 'after', 6)], 0],
  ])('for %s', (_, pain, offers) => expect(kinds(given(clean(18), { pain }))).toHaveLength(offers));

  test('once: not again for what was told before it was taken or left', () => {
    const pain = [hurt(18, 'before', 6, 17), hurt(18, 'after', 6)];
    const declined = { 'glute-bridge': on(18, 20) };
    expect(kinds(given(clean(18), { pain, declined }))).toEqual([]);
    const morning = [...pain, hurt(19, 'morning', 8, 8)];
    expect(kinds(given(clean(18), { pain: morning, declined }))).toHaveLength(1);
  });

  test('for everything that was done that day', () => {
    const birdDog = item({ exercise: 'bird-dog', sets: 2, reps: 8 });
    const done = [...clean(18), ...workout(on(18), birdDog, 16)];
    const pain = [hurt(18, 'after', 7)];
    const all = offersOf(given(done, { items: [bridge, birdDog], pain }), NOW);
    expect(all.map(({ item: id, kind }) => [id, kind])).toEqual([
      ['glute-bridge', 'easier'],
      ['bird-dog', 'easier'],
    ]);
  });
});

describe('steps', () => {
  const step = (own: ProgrammeItem, changes: readonly Change[] = []) =>
    harder(plannedOf(own, changes, known)!, known);
  const back = (own: ProgrammeItem) => easier(plannedOf(own, [], known)!, ALL_EXERCISES);

  /** Every dose on the way up, until nothing more is offered or the exercise is another. */
  function wayUp(own: ProgrammeItem): string[] {
    const way: string[] = [];
    let now = own;
    for (let i = 0; i < 20; i++) {
      const next = step(now);
      if (!next || next.exercise.id !== own.exercise) break;
      const { sets, reps, holdMs } = next.dose;
      way.push(`${sets}x${reps} ${holdMs / 1000}`);
      now = { ...now, sets, reps, holdMs };
    }
    return way;
  }

  test.each<[ProgrammeItem, string[]]>([
    [item(), ['2x12 5', '2x14 5', '2x15 5', '3x15 5']],
    [item({ exercise: 'bird-dog', reps: 8 }), ['2x10 5', '3x10 5']],
    [item({ exercise: 'cat-cow', sets: 1 }), ['1x12 0', '1x14 0', '1x15 0']],
    [item({ exercise: 'pelvic-tilt', sets: 1, reps: 15 }), ['1x17 0', '1x19 0', '1x20 0']],
    [
      item({ exercise: 'modified-side-plank', sets: 3, reps: 1, holdMs: 20_000 }),
      ['3x1 25', '3x1 30'],
    ],
    [item({ exercise: 'hip-flexor-stretch', sets: 1, reps: 1, holdMs: 60_000 }), []],
    [item({ exercise: 'farmers-carry', sets: 3, reps: 30 }), ['3x35 0', '3x40 0']],
    [
      item({ exercise: 'walking', sets: 1, reps: 1, holdMs: 900_000, mostHoldMs: 1_200_000 }),
      ['1x1 1200'],
    ],
    [item({ exercise: 'hip-hinge', sets: 3, reps: 20 }), []],
  ])('up, to the articles’ dose: $exercise', (own, way) => expect(wayUp(own)).toEqual(way));

  test.each<[ProgrammeItem, string | null]>([
    [item(), '2x7 5'],
    [item({ sets: 1, reps: 5 }), '1x4 5'],
    [item({ sets: 2, reps: 4 }), '1x4 5'],
    [item({ sets: 3, reps: 1, exercise: 'modified-side-plank', holdMs: 20_000 }), '3x1 10'],
    [item({ sets: 3, reps: 1, exercise: 'modified-side-plank', holdMs: 10_000 }), '2x1 10'],
    [item({ sets: 1, reps: 1, exercise: 'knee-to-chest', holdMs: 30_000 }), '1x1 20'],
    [item({ sets: 1, reps: 1, exercise: 'walking', holdMs: 900_000 }), '1x1 600'],
    [item({ sets: 1, reps: 1, exercise: 'walking', holdMs: 300_000 }), null],
    [item({ sets: 1, reps: 4, exercise: 'goblet-squat' }), null],
  ])('down: $exercise', (own, expected) => {
    const next = back(own);
    const said = next && `${next.dose.sets}x${next.dose.reps} ${next.dose.holdMs / 1000}`;
    expect(said).toBe(expected);
  });

  test.each(ALL_EXERCISES)('of $id lead somewhere and end, up and down', ({ id, dose }) => {
    for (const way of [
      (each: Planned) => harder(each, known),
      (each: Planned) => easier(each, ALL_EXERCISES),
    ]) {
      let now = plannedOf(item({ exercise: id, ...dose, mostHoldMs: 1_800_000 }), [], known)!;
      const seen = new Set<string>();
      for (let next = way(now); next; next = way(now)) {
        const step = JSON.stringify([next.exercise.id, next.dose]);
        expect(seen.has(step), step).toBe(false);
        seen.add(step);
        now = { ...now, ...next };
      }
    }
  });

  const base: Exercise = { ...exercise('hip-hinge'), id: 'easy', leadsTo: 'hard' };
  const hard: Exercise = { ...base, id: 'hard', leadsTo: 'nowhere' };
  const both = [base, hard];
  const find = (id: string) => both.find((each) => each.id === id);

  test('at its end up leads to the next way to do it, with the programme’s first dose', () => {
    const own = item({ exercise: 'easy', sets: 1, reps: 2 });
    const grown: Change = { at: 1, exercise: 'easy', ...base.dose };
    const next = harder(plannedOf(own, [grown], find)!, find);
    expect([next?.exercise.id, next?.dose.sets, next?.dose.reps]).toEqual(['hard', 1, 2]);
    expect(harder(plannedOf(item({ exercise: 'hard', ...base.dose }), [], find)!, find)).toBeNull();
  });

  test('at its end down leads back', () => {
    const own = item({ exercise: 'hard', sets: 1, reps: 4 });
    expect(easier(plannedOf(own, [], find)!, both)?.exercise.id).toBe('easy');
  });

  test('of another kind it has its own dose', () => {
    const hold: Exercise = { ...exercise('wall-sit'), id: 'hard' };
    const other = (id: string) => (id === 'hard' ? hold : find(id));
    const own = item({ exercise: 'easy', sets: 9, reps: 50 });
    expect(harder(plannedOf(own, [], other)!, other)?.dose).toMatchObject({
      sets: hold.dose.sets,
      reps: hold.dose.reps,
      holdMs: hold.dose.holdMs,
    });
  });
});
