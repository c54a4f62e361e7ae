import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { storedSet, rep, reportOf } from '../storage/made-up';
import {
  clearPain,
  deleteSet,
  keepPain,
  listSets,
  readKept,
  saveSet,
  writeKept,
} from '../../src/storage';

const DAY = 86_400_000;

/** The session as a new visit finds it. */
async function visit() {
  vi.resetModules();
  const list = await import('../../src/session/programme.svelte');
  const choice = await import('../../src/session/programme-choice.svelte');
  await list.loadToday();
  return { ...list, ...choice };
}

const keepSets = async (exercise: string, startedAt: number, sets: number, reps: number) => {
  for (let i = 0; i < sets; i++) {
    const report = reportOf(Array.from({ length: reps }, (_, n) => rep(n * 3000)));
    const id = `${exercise}-${startedAt}-${i}`;
    await saveSet(storedSet(id, { exercise, startedAt: startedAt + i * 60_000, report }));
  }
};

const ids = (list: readonly { exercise: { id: string } }[]) => list.map((each) => each.exercise.id);

beforeEach(async () => {
  for (const { id } of await listSets()) await deleteSet(id);
  await writeKept('programme', null);
  // Noon, so that nothing begun a moment before was yesterday.
  vi.setSystemTime(new Date(2026, 10, 18, 12));
});

test('nothing is due before a programme is chosen', async () => {
  const session = await visit();
  expect(session.isTodayRead()).toBe(true);
  expect(session.chosenProgramme()).toBeNull();
  expect(session.todaysList()).toEqual([]);
});

test('a choice is kept, and its list has the doses of the programme', async () => {
  const session = await visit();
  session.chooseProgramme('beginner');
  const list = session.todaysList();
  expect(ids(list)).toContain('glute-bridge');
  expect(list.find(({ exercise }) => exercise.id === 'bird-dog')?.changes).toMatchObject({
    sets: 2,
    reps: 8,
  });
  await vi.waitFor(async () => expect(await readKept('programme')).toMatchObject({ week: 1 }));
  expect(ids((await visit()).todaysList())).toEqual(ids(list));
});

test('what is done is due no more, and what is begun asks for the sets left', async () => {
  await keepSets('cat-cow', Date.now(), 1, 10);
  await keepSets('glute-bridge', Date.now(), 1, 10);
  const session = await visit();
  session.chooseProgramme('beginner');
  expect(ids(session.todaysList())).not.toContain('cat-cow');
  const bridge = session.todaysList().find(({ exercise }) => exercise.id === 'glute-bridge');
  expect(bridge?.changes.sets).toBe(1);
});

test('the first few, or one alone, are run when that is wanted', async () => {
  const session = await visit();
  session.chooseProgramme('intermediate');
  const all = ids(session.todaysList());
  session.wantOfToday({ most: 2 });
  expect(ids(session.todaysList())).toEqual(all.slice(0, 2));
  session.wantOfToday({ only: 'hip-hinge' });
  expect(ids(session.todaysList())).toEqual(['hip-hinge']);
  session.wantOfToday({});
  expect(ids(session.todaysList())).toEqual(all);
});

test('an offer is taken or left, and neither comes again at once', async () => {
  await keepSets('glute-bridge', Date.now() - 4 * DAY, 2, 10);
  await keepSets('glute-bridge', Date.now() - 2 * DAY, 2, 10);
  const session = await visit();
  session.chooseProgramme('beginner');
  const [offer] = session.offers();
  expect(offer).toMatchObject({ item: 'glute-bridge', kind: 'harder', to: { dose: { reps: 12 } } });
  const bridge = () => session.today().find(({ exercise }) => exercise.id === 'glute-bridge');

  session.leaveOffer(offer!);
  expect(session.offers()).toEqual([]);
  expect(bridge()?.dose.reps).toBe(10);

  session.takeOffer(offer!);
  expect(session.offers()).toEqual([]);
  expect(bridge()?.dose.reps).toBe(12);
  expect(
    (await visit()).today().find(({ exercise }) => exercise.id === 'glute-bridge')?.dose.reps,
  ).toBe(12);
});

test('what was told of a hard day makes its exercises easier, if one likes', async () => {
  await keepSets('glute-bridge', Date.now() - DAY, 2, 10);
  await keepPain({ id: 'p', at: Date.now() - DAY + 3_600_000, when: 'after', level: 7 });
  const session = await visit();
  session.chooseProgramme('beginner');
  expect(session.offers()).toMatchObject([{ item: 'glute-bridge', kind: 'easier' }]);
  await clearPain();
});

test('weeks move one at a time, into the intermediate programme, and stay at the last', async () => {
  const session = await visit();
  session.chooseProgramme('beginner');
  const seen = Array.from({ length: 9 }, () => {
    const { programme, week } = session.programmeState();
    session.nextWeek();
    return `${programme} ${week}`;
  });
  expect(seen).toEqual([
    'beginner 1',
    'beginner 2',
    'beginner 3',
    'beginner 4',
    'intermediate 5',
    'intermediate 6',
    'intermediate 7',
    'intermediate 8',
    'intermediate 8',
  ]);
});

test('one’s own begins as a copy with what was taken, and changes as it is told', async () => {
  await keepSets('glute-bridge', Date.now() - 4 * DAY, 2, 10);
  await keepSets('glute-bridge', Date.now() - 2 * DAY, 2, 10);
  const session = await visit();
  session.chooseProgramme('beginner');
  session.takeOffer(session.offers()[0]!);
  session.keepOwn(session.itemsToChange('beginner'));
  session.chooseProgramme('own');
  const find = () => session.itemsToChange('own').find((item) => item.exercise === 'glute-bridge');
  expect(find()).toMatchObject({ sets: 2, reps: 12, frequency: { kind: 'every-other-day' } });
  session.keepOwn([{ ...find()!, sets: 3 }]);
  expect(session.todaysList().map(({ changes }) => changes.sets)).toEqual([3]);
});

test('a disk that keeps nothing is told, and the choice holds for the visit', async () => {
  const session = await visit();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  session.chooseProgramme('beginner');
  await vi.waitFor(() => expect(session.programmeTrouble()).not.toBeNull());
  expect(session.chosenProgramme()?.id).toBe('beginner');
  put.mockRestore();
});
