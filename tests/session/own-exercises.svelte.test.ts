import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exerciseById as builtIn } from '../../src/exercises';
import { exerciseById, exercises } from '../../src/session/language.svelte';
import {
  bringFile,
  bringText,
  fileOf,
  loadOwnExercises,
  ownRules,
  removeOwn,
  unreadable,
} from '../../src/session/own-exercises.svelte';
import { findSet, keepSet, recoverSets, removeSet } from '../../src/session/past-sets';
import { keepOwnExercise, listOwnExercises, listSets, openDraft } from '../../src/storage';
import { MOST_BYTES } from '../../src/storage/exercise-file';
import { draftHead, frameAt, storedSet } from '../storage/made-up';

const ID = 'own-dead-bug-small-reach';
const text = readFileSync('tests/exercises/files/dead-bug-small-reach.json', 'utf8');
const version = (change: object) =>
  JSON.stringify({ basedOn: 'hip-hinge', name: 'Mine', ...change }, null, 1);
const codesOf = async (file: string): Promise<string[]> => {
  const brought = await bringText(file);
  return brought.as === 'refused' ? brought.problems.map(({ code }) => code) : [brought.as];
};

beforeEach(() => vi.stubGlobal('navigator', { languages: ['en'] }));
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const { id } of await listSets()) await removeSet(id);
  for (const { id } of await listOwnExercises()) await removeOwn(id);
  await loadOwnExercises();
});

describe('a brought exercise', () => {
  it('is among the exercises at once and after a reload, until it is removed', async () => {
    expect(await bringText(text)).toMatchObject({ as: 'taken', exercise: { id: ID }, notes: [] });
    expect(exercises().at(-1)).toMatchObject({ id: ID, name: 'Dead bug, small reach' });
    await loadOwnExercises();
    expect(exerciseById(ID)).toMatchObject({
      dose: { reps: 6 },
      easier: builtIn('dead-bug')!.easier,
    });
    await removeOwn(ID);
    expect(exercises().map(({ id }) => id)).not.toContain(ID);
    expect(await listOwnExercises()).toEqual([]);
  });

  it('takes the place of the earlier one of its name, but not of one of another name', async () => {
    await bringText(version({ dose: { reps: 3 } }));
    expect(await codesOf(version({ dose: { reps: 4 } }))).toEqual(['replaced']);
    expect(exerciseById('own-hip-hinge')!.dose.reps).toBe(4);
    const other = await bringText(version({ name: 'Other' }));
    expect(other).toEqual({
      as: 'refused',
      problems: [{ line: 2, code: 'id-taken', given: ['own-hip-hinge', 'Mine'] }],
    });
    await removeOwn('own-hip-hinge');
    expect(await codesOf(version({ name: 'Other' }))).toEqual(['taken']);
  });

  it('is saved as the file it came in, a built-in one as its definition', async () => {
    await bringText(text);
    expect(await fileOf(exerciseById(ID)!)).toEqual({ name: `${ID}.json`, text });
    const hinge = await fileOf(exerciseById('hip-hinge')!);
    expect(hinge.name).toBe('hip-hinge.json');
    expect(JSON.parse(hinge.text)).toMatchObject({ id: 'hip-hinge', name: 'Hip hinge' });
  });

  it('is refused where its own poses do not count, or are warned of', async () => {
    const deep = [{ measure: 'lean', above: 80 }];
    expect(await codesOf(version({ rep: { peak: deep } }))).toContain('play-uncounted');
    const strict = { watch: { below: 160 }, fault: { below: 159 }, clear: { above: 161 } };
    expect(await codesOf(version({ checks: { squatting: strict } }))).toEqual(['play-warns']);
    expect(exerciseById('own-hip-hinge')).toBeUndefined();
  });

  it('is taken with a note where a drawn fault is none any more', async () => {
    const lax = { watch: { above: 190 }, fault: { above: 200 }, clear: { below: 189 } };
    const brought = await bringText(version({ checks: { 'knees-locked': lax } }));
    const notes = [{ line: 5, code: 'fault-silent', given: ['Knees locked'] }];
    expect(brought).toMatchObject({ as: 'taken', notes });
  });

  it('is not opened when the file is too large, and told when it cannot be kept', async () => {
    const large = new File([' '.repeat(MOST_BYTES + 1)], 'large.json');
    const opened = vi.spyOn(large, 'text');
    expect(await bringFile(large)).toMatchObject({ problems: [{ code: 'too-large' }] });
    expect(opened).not.toHaveBeenCalled();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await bringFile(new File([text], 'mine.json'))).toEqual({ as: 'not-kept' });
    expect(exerciseById(ID)).toBeUndefined();
  });

  it('that cannot be read any more is named, and the others are there', async () => {
    await keepOwnExercise({ id: 'own-old', text: '{"basedOn": "gone", "name": "Old"}' });
    await bringText(text);
    await loadOwnExercises();
    expect(unreadable()).toEqual(['own-old']);
    expect(exerciseById(ID)).toBeDefined();
    expect(exerciseById('own-old')).toBeUndefined();
  });
});

describe('sets of a brought exercise', () => {
  const drafted = async (): Promise<void> => {
    const draft = openDraft({ ...draftHead('cut-off'), exercise: ID });
    [0, 1_000, 2_000].forEach((t) => draft.add({ ...frameAt(t), lm: null }));
    await draft.close();
  };

  it('are summed up by its rules', async () => {
    await bringText(text);
    const set = { ...storedSet('kept'), exercise: ID };
    const reps = set.report.reps.map((rep) => ({ ...rep, complete: false, faults: ['both-legs'] }));
    await keepSet({ ...set, report: { ...set.report, reps } });
    // By the dead bug's rules these are no short repetitions, but void ones.
    expect(ownRules(ID)!.checks.find(({ id }) => id === 'both-legs')!.voids).toBe(true);
    expect(await listSets()).toMatchObject([{ id: 'kept', short: 0, counted: 0 }]);
  });

  it('are judged after a crash, and read on after it was removed', async () => {
    await bringText(text);
    await drafted();
    await removeOwn(ID);
    await loadOwnExercises();
    expect(exercises().map(({ id }) => id)).not.toContain(ID);
    expect(await recoverSets()).toMatchObject([{ exercise: ID, report: { frames: 3 } }]);
    expect(await findSet('cut-off')).toMatchObject({ saved: true });
    expect(exerciseById(ID)?.name).toBe('Dead bug, small reach');
  });
});
