import { expect, it } from 'vitest';
import { rehearse } from '../../src/coach/rehearsal';
import { exerciseById } from '../../src/exercises';
import { madeCheck, madeExercise } from '../support/made-up-exercise';

const shownBy = (change: Parameters<typeof madeExercise>[0]) => [...rehearse(madeExercise(change))];

it('plays the clean poses and each fault, and tells what they set off', () => {
  expect([...rehearse(exerciseById('glute-bridge')!)].slice(0, 2)).toEqual([
    { what: 'clean', counted: 2, played: 2, warned: [] },
    { what: 'fault', id: expect.any(String), warned: [expect.any(String)] },
  ]);
});

it('tells of poses that do not count, that are warned of, and that set off nothing', () => {
  const { poses } = madeExercise();
  const low = { ...poses, peak: poses.start };
  expect(shownBy({ poses: low })).toMatchObject([{ counted: 0, played: 2 }]);
  const faults = { 'knee-high': poses.peak };
  const check = madeCheck({ watch: { above: 10 }, fault: { above: 20 }, clear: { below: 5 } });
  expect(shownBy({ checks: [check], poses: { ...poses, faults } })).toMatchObject([
    { counted: 2, warned: ['knee-high'] },
    { warned: ['knee-high'] },
  ]);
  expect(shownBy({ checks: [madeCheck()], poses: { ...poses, faults } })).toMatchObject([
    { counted: 2, warned: [] },
    { warned: [] },
  ]);
});

it('shows a fault for as long as its check waits', () => {
  const { poses } = madeExercise();
  const bent = { ...poses.peak, near: { ...poses.peak.near, knee: 150 } };
  const check = madeCheck({ afterMs: 4000 });
  const shown = shownBy({ checks: [check], poses: { ...poses, faults: { 'knee-high': bent } } });
  expect(shown[1]).toMatchObject({ warned: ['knee-high'] });
});

it('plays nothing of a guided exercise', () => {
  const { rep: _, ...guided } = madeExercise({ kind: 'guided' });
  expect([...rehearse(guided)]).toEqual([]);
});
