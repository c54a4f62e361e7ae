import fc from 'fast-check';
import type { NotSeenReason, Rep, SetReport, Warning } from '../../src/coach/report';
import type { Check, Exercise } from '../../src/exercises/definition';
import { EXERCISES } from '../../src/exercises';

const check = (id: string, title: string, say: string, voids = false): Check => ({
  id,
  title,
  say,
  voids,
  measure: 'trunk',
  when: 'moving',
  watch: { above: 5 },
  fault: { above: 10 },
  clear: { below: 8 },
  afterMs: 300,
  why: `Why ${id}.`,
  source: 'made up',
});

/** A definition whose checks are known here, so that tests do not lean on the real words. */
export const EXERCISE: Exercise = {
  ...EXERCISES[0]!,
  id: 'bird-dog',
  name: 'Bird dog',
  setup: ['Put the camera low.', 'Kneel side-on to it.'],
  checks: [
    {
      ...check('back-sags', 'Back sags', 'Draw your belly in'),
      back: true,
      ask: 'Did your back stay level?',
    },
    check('leg-too-high', 'Leg too high', 'Lower your leg'),
    check('same-side', 'Same side', 'Move the opposite arm', true),
  ],
};

export const CHECK_IDS = EXERCISE.checks.map((each) => each.id);

/** Words with the spaces that keep number and unit together made plain. */
export const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

const REASONS: NotSeenReason[] = ['nobody', 'turned-away', 'out-of-frame', 'no-neutral'];

const span = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
    .map(([a, b]) => ({ fromMs: Math.min(a, b), toMs: Math.max(a, b) }));

const warning = (most: number): fc.Arbitrary<Warning> =>
  fc
    .record({
      span: span(most),
      id: fc.constantFrom(...CHECK_IDS),
      level: fc.constantFrom('watch' as const, 'warn' as const),
      peak: fc.integer({ min: -40, max: 40 }),
    })
    .map(({ span: own, ...rest }) => ({ ...own, ...rest, unit: 'deg' as const }));

/** Repetitions one after the other, as a coach reports them. */
const reps: fc.Arbitrary<Rep[]> = fc
  .array(
    fc.record({
      pauseMs: fc.integer({ min: 0, max: 3000 }),
      lengthMs: fc.integer({ min: 400, max: 6000 }),
      side: fc.constantFrom('left' as const, 'right' as const),
      complete: fc.boolean(),
      faults: fc.subarray(CHECK_IDS),
      broken: fc.boolean(),
      notJudged: fc.constant([]),
    }),
    { maxLength: 20 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ pauseMs, lengthMs, ...rest }) => {
      const startMs = at + pauseMs;
      at = startMs + lengthMs;
      return {
        ...rest,
        startMs,
        peakMs: startMs + lengthMs / 2,
        endMs: at,
        clean: rest.faults.length === 0,
      };
    });
  });

/** Any report a coach could make. */
export const reports: fc.Arbitrary<SetReport> = reps.chain((done) => {
  const durationMs = (done.at(-1)?.endMs ?? 0) + 2000;
  const notSeen = fc
    .record({ span: span(durationMs), reason: fc.constantFrom(...REASONS) })
    .map(({ span: own, reason }) => ({ ...own, reason }));
  return fc.record({
    exercise: fc.constant('bird-dog'),
    source: fc.constant('camera'),
    frames: fc.constant(600),
    durationMs: fc.constant(durationMs),
    reps: fc.constant(done),
    warnings: fc.array(warning(durationMs), { maxLength: 12 }),
    notSeen: fc.array(notSeen, { maxLength: 6 }),
    curve: fc.constant([]),
  });
});
