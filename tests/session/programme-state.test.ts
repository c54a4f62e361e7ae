import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProgramme } from '../../src/session/programme-state';

const NOTHING = {
  programme: null,
  week: 1,
  weekSince: 0,
  own: [],
  taken: { beginner: {}, intermediate: {}, own: {} },
  declined: {},
};

const bridge = { exercise: 'glute-bridge', sets: 2, reps: 10, frequency: { kind: 'daily' } };
const change = { at: 5, exercise: 'glute-bridge', sets: 2, reps: 12, holdMs: 5000 };

describe('what was kept of a programme', () => {
  it.each([undefined, null, 7, 'text', [], {}, { own: 'none', taken: 3, declined: [] }])(
    'is as if nothing had been chosen for %j',
    (kept) => expect(parseProgramme(kept)).toEqual(NOTHING),
  );

  it('comes back as it was', () => {
    const kept = {
      programme: 'own',
      week: 6,
      weekSince: 1e12,
      own: [
        { ...bridge, holdMs: 5000, restMs: 60_000, frequency: { kind: 'weekly', times: 3 } },
        { ...bridge, exercise: 'bird-dog', frequency: { kind: 'days', days: [1, 4] } },
      ],
      taken: { beginner: {}, intermediate: {}, own: { 'glute-bridge': [change] } },
      declined: { 'bird-dog': 9 },
    };
    expect(parseProgramme(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each<[string, object, object]>([
    ['a programme nobody knows', { programme: 'hard', week: 3 }, { week: 3 }],
    ['a week beyond the last', { programme: 'beginner', week: 9 }, { programme: 'beginner' }],
    ['half a week', { week: 2.5 }, {}],
    ['one damaged item', { own: [bridge, { ...bridge, sets: 'two' }, 4] }, { own: [bridge] }],
    ['too many repetitions', { own: [{ ...bridge, reps: 51 }] }, {}],
    ['the same exercise twice', { own: [bridge, { ...bridge, sets: 3 }] }, { own: [bridge] }],
    [
      'a frequency nobody knows',
      { own: [{ ...bridge, frequency: { kind: 'weekly', times: 9 } }] },
      { own: [bridge] },
    ],
    [
      'one damaged change',
      { taken: { ...NOTHING.taken, own: { a: [{ ...change, at: null }, change] } } },
      { taken: { ...NOTHING.taken, own: { a: [change] } } },
    ],
  ])('loses nothing but %s', (_, kept, over) =>
    expect(parseProgramme(kept)).toEqual({ ...NOTHING, ...over }),
  );

  it('reads whatever it is given, and reads its own again', () => {
    const shaped = fc.record(
      {
        programme: fc.anything(),
        own: fc.array(fc.oneof(fc.anything(), fc.constant(bridge))),
        taken: fc.dictionary(fc.constantFrom('own', 'beginner'), fc.anything()),
        declined: fc.dictionary(fc.string(), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), (kept) => {
        const read = parseProgramme(kept);
        expect(parseProgramme(read)).toEqual(read);
      }),
    );
  });
});
