// @vitest-environment node
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOwn, ownId } from '../../src/exercises/exercise-file';
import { MOST_PROBLEMS, type FileProblem } from '../../src/exercises/file-problem';
import { exerciseText, MOST_BYTES, readExerciseFile } from '../../src/storage/exercise-file';
import { DOSE_RANGES } from '../../src/storage/exercise-schema';
import { problemWords } from '../../src/ui/parts/own/problem-words';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';
import { PLAN_RANGES } from '../../src/workout/plan';
import { ALL_EXERCISES } from '../support/all-exercises';

const builtIn = (id: string) => ALL_EXERCISES.find((each) => each.id === id);
const read = (text: string) => readExerciseFile(text, builtIn);
const file = (name: string): string =>
  readFileSync(new URL(`../exercises/files/${name}`, import.meta.url), 'utf8');

const problemsOf = (text: string): readonly FileProblem[] => {
  const result = read(text);
  return 'problems' in result ? result.problems : [];
};
const codes = (text: string): string[] =>
  problemsOf(text).map(({ line, code, given }) => [line, code, ...given].join(' '));

/** A version of the dead bug with more lines in it. */
const version = (...lines: string[]): string =>
  ['{', '"basedOn": "dead-bug", "name": "Mine"', ...lines.map((line) => `, ${line}`), '}'].join(
    '\n',
  );
const exerciseIn = (text: string) => {
  const result = read(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.exercise;
};

describe('an exported exercise', () => {
  it.each(ALL_EXERCISES)('$id reads again to the same definition', (exercise) => {
    const again = exerciseIn(exerciseText(exercise));
    expect(again).toEqual({ ...exercise, id: ownId(exercise.id) });
    expect(exerciseIn(exerciseText(again))).toEqual(again);
  });

  it('is JSON by two spaces, well below what is read', () => {
    const texts = ALL_EXERCISES.map(exerciseText);
    for (const text of texts) {
      expect(text).toMatch(/^\{\n {2}"format": "backline-exercise-1",\n {2}"id"/);
      expect(text.length).toBeLessThan(MOST_BYTES / 10);
    }
  });
});

describe('a version of a built-in exercise', () => {
  it('is that exercise, but for what the file says', () => {
    const base = builtIn('dead-bug')!;
    const own = exerciseIn(file('dead-bug-small-reach.json'));
    expect(isOwn(own)).toBe(true);
    expect(own).toMatchObject({
      id: 'own-dead-bug-small-reach',
      name: 'Dead bug, small reach',
      setup: base.setup,
      dose: { sets: 3, reps: 6, holdMs: 2000, perSide: true, restMs: base.dose.restMs },
      rep: { ...base.rep!, short: 117.5, peak: [{ measure: 'legReach', above: 135 }] },
    });
    const ids = base.checks.map(({ id }) => id).filter((id) => id !== 'same-side');
    expect(own.checks.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(own.poses.faults).sort()).toEqual(ids.toSorted());
    expect(own.checks[0]).toEqual({
      ...base.checks[0],
      watch: { above: 6 },
      fault: { above: 8 },
      clear: { below: 5 },
      say: 'Back into the mat, leg higher',
    });
  });

  it('takes its id from what it is based on where it has none, and never one of a built-in one', () => {
    expect(exerciseIn(version()).id).toBe('own-dead-bug');
    expect(exerciseIn(version('"id": "glute-bridge"')).id).toBe('own-glute-bridge');
    expect(exerciseIn(version('"id": "own-x"')).id).toBe('own-x');
  });
});

describe('what is the matter with a file', () => {
  it('is told all at once, by line', () => {
    expect(codes(file('many-slips.json'))).toEqual([
      '3 want-text name',
      '4 key-near rep reps',
      '4 at-most sets 10',
      '4 want-ms holdMs',
      '5 measure-near hipp hip',
      '8 want-ms afterMs',
      '9 want-side fault',
      '10 too-wordy say',
      '13 key-unknown colour',
    ]);
    expect(codes(file('not-closed.json'))).toEqual(['3 syntax-comma', '5 syntax-end']);
  });

  it('is a sentence with its line in either language', () => {
    const [slip] = problemsOf(version('"checks": {\n"back-lifted": {\n"afterMs": "soon" } }'));
    expect(problemWords(slip!, en)).toBe(
      'Line 5: `afterMs` must be a number of milliseconds, e.g. 300.',
    );
    expect(problemWords(slip!, es)).toBe(
      'Línea 5: `afterMs` tiene que ser un número de milisegundos, por ejemplo 300.',
    );
  });

  it.each([
    ['', '1 empty'],
    ['  \n ', '1 empty'],
    ['// nothing', '1 empty'],
    ['12', '1 want-object file'],
    ['[]', '1 want-object file'],
    ['null', '1 want-object file'],
    ['{"a": tru}', '1 syntax-quotes'],
    ['{"a": }', '1 syntax-value'],
    ['{"a": 1, : 2}', '1 syntax-key'],
    ['{a: 1}', '1 syntax-quotes'],
    ['{"a" 1}', '1 syntax-colon'],
    ['{"a": "b\n}', '1 syntax-text'],
    ['{"name": "a",\n"name": "b"}', '2 key-twice name'],
    ['{"basedon": "dead-bug", "name": "a"}', '1 key-near basedon basedOn'],
    [version('"__proto__": {"id": "own-x"}'), '3 key-unknown __proto__'],
    [version('"dose": {\n"constructor": 1}'), '4 key-unknown constructor'],
    [version('"toString": 1'), '3 key-unknown toString'],
    [version('"id": "constructor"'), '3 want-id id'],
    [version('"id": "Mine!"'), '3 want-id id'],
    [version('"steps": "one"'), '3 want-list steps'],
    [version('"steps": ["one", 2]'), '3 want-text steps 2'],
    [version('"setup": ["one"]'), '3 too-few setup 2'],
    [version('"checks": []'), '3 want-object checks'],
    [version('"checks": {"back-lifted": true}'), '3 want-object back-lifted'],
    [version('"checks": {"back-lifted": {"id": "x"}}'), '3 key-unknown id'],
    [version('"dose": {"reps": 1e999}'), '3 want-whole reps'],
    [version('"dose": {"reps": 2.5}'), '3 want-whole reps'],
    [version('"dose": {"perSide": "yes"}'), '3 want-yes-no perSide'],
    [version('"rep": {"minMs": -1}'), '3 at-least minMs 0'],
    [version(`"name2": 1`), '3 key-near name2 name'],
    [version(`"purpose": "${'a'.repeat(301)}"`), '3 too-long purpose 300'],
    [
      version('"checks": {"back-lifted": {"when": "never"}}'),
      '3 choice when hold, moving, paused, start, end',
    ],
    [version('"rep": {"start": [{"measure": "legReach"}]}'), '3 condition-empty start 1'],
    [version('"checks": {\n"back-lift": {}}'), '4 check-unknown back-lift dead-bug back-lifted'],
    ['{"basedOn": "no-such", "name": "a"}', '1 base-unknown no-such'],
    [
      version('"checks": {\n"back-lifted": {\n"fault": {"above": 3}}}'),
      '5 bounds-order back-lifted clear watch fault',
    ],
    [
      version('"checks": {\n"back-lifted": {\n"fault": {"below": 30}}}'),
      '5 bounds-sides back-lifted watch fault clear',
    ],
    [
      version('"checks": {"reach-too-far": {\n"another": true, "voids": false}}'),
      '4 another-counts another voids',
    ],
    [version('"checks": {"reach-too-far": {\n"ask": "Was it well?"}}'), '4 ask-twice ask'],
    [version('"rep": {"also": [{"measure": "hip", "above": 1}]}'), '3 also-both also rep poses'],
    [version('"pace": {"outMs": 1}').replace('dead-bug', 'pelvic-tilt'), ''],
  ])('%s: %s', (text, told) => expect(codes(text).join('; ')).toBe(told));

  it('knows the same of a whole definition', () => {
    const whole = (change: object) => exerciseText({ ...builtIn('cat-cow')!, ...change } as never);
    expect(codes(whole({ kind: 'guided' }))).toEqual([
      expect.stringMatching(/^\d+ pace-missing pace$/),
      expect.stringMatching(/^\d+ rep-guided rep$/),
    ]);
    expect(codes(whole({ rep: undefined })).join()).toMatch(/rep-missing/);
    expect(codes(whole({ leadsTo: 'nowhere' })).join()).toMatch(/exercise-unknown leadsTo nowhere/);
    const { poses, checks } = builtIn('cat-cow')!;
    expect(codes(whole({ poses: { ...poses, faults: {} } })).join()).toMatch(
      /pose-missing elbows-bend/,
    );
    expect(codes(whole({ checks: checks.slice(1) })).join()).toMatch(/pose-unknown elbows-bend/);
    expect(codes(whole({ checks: [...checks, checks[0]] })).join()).toMatch(
      /check-twice elbows-bend/,
    );
  });

  it('allows the doses that a plan allows', () => {
    for (const [name, most] of Object.entries(DOSE_RANGES))
      expect(PLAN_RANGES[name as keyof typeof DOSE_RANGES].most, name).toBe(most);
  });
});

describe('whatever is in a file', () => {
  const sentences = ({ line, ...rest }: FileProblem) =>
    [en, es].map((words) => problemWords({ line, ...rest }, words));

  /** Either an exercise, or sentences with lines that the file has. */
  function holds(text: string): void {
    const result = read(text);
    if (!('problems' in result)) return;
    const { problems } = result;
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
      for (const sentence of sentences(problem)) {
        expect(sentence).not.toMatch(/undefined|\[object|NaN/);
        expect(sentence.length).toBeLessThan(700);
      }
    }
  }

  it('never throws at garbage', () => fc.assert(fc.property(fc.string(), holds)));

  it('never throws at any JSON', () => fc.assert(fc.property(fc.json(), holds)));

  it('never throws at JSON with the keys of an exercise and any values', () => {
    const keys = ['basedOn', ...Object.keys(builtIn('dead-bug')!), '__proto__', 'toString'];
    const some = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(fc.property(some, (value) => holds(JSON.stringify(value))));
  });

  it('never throws at an exercise whose file was damaged', () => {
    const text = exerciseText(builtIn('dead-bug')!);
    const places = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }));
    const damage = (at: number, length: number, put: string) =>
      text.slice(0, at) + put + text.slice(at + length);
    fc.assert(fc.property(places, (place) => holds(damage(...place))));
  });

  it('never throws at an exercise with any value at any place', () => {
    const places = [
      ...exerciseText(builtIn('bird-dog')!).matchAll(/: ("[^"]*"|-?[\d.]+|true|false)/g),
    ];
    const text = exerciseText(builtIn('bird-dog')!);
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue(), (i, value) => {
        const { index, 0: old } = places[i]!;
        holds(`${text.slice(0, index)}: ${JSON.stringify(value)}${text.slice(index + old.length)}`);
      }),
    );
  });

  it.each([
    ['deep lists', '['.repeat(100_000)],
    ['deep lists after closing ones', ']'.repeat(1000) + '['.repeat(100_000)],
    ['deep objects', '{"a":'.repeat(30_000)],
    ['very many keys', `{${Array.from({ length: 20_000 }, (_, i) => `"${i}":\n1`).join(',')}}`],
    ['one key very often', `{${'"a":\n1,'.repeat(20_000)}}`],
    ['very many slips', '}\n{'.repeat(60_000)],
    ['a very long key', `{"${'a'.repeat(190_000)}": 1}`],
    ['too much', ' '.repeat(MOST_BYTES + 1)],
  ])('is soon done with %s', (_, text) => {
    const began = performance.now();
    holds(text);
    expect(problemsOf(text).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('does not reach into JavaScript itself', () => {
    read('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
