// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { stepChecks, valueOf, type ChecksState, type Situation } from '../../src/coach/checks';
import type { CoachEvent, Warning } from '../../src/coach/report';
import type { Check } from '../../src/exercises/definition';
import { madeCheck, madeExercise, valuesOf } from '../support/made-up-exercise';

const HIGH = valuesOf({ knee: 130 });
const FINE = valuesOf({ knee: 90 });

const situation = (time: number, change: Partial<Situation> = {}): Situation => ({
  time,
  values: HIGH,
  moments: ['moving'],
  reference: () => null,
  whyNot: () => null,
  ...change,
});

/** Takes situations into the checks, and collects what was said and what ended. */
function watch(checks: readonly Check[], situations: readonly Situation[]) {
  const exercise = madeExercise({ checks });
  let state: ChecksState = {};
  const events: CoachEvent[] = [];
  const closed: Warning[] = [];
  for (const each of situations) {
    const step = stepChecks(exercise, state, each);
    state = step.state;
    events.push(...step.events);
    closed.push(...step.closed);
  }
  const levels = checks.map(({ id }) => state[id]!.level);
  return { levels, events, closed };
}

const warned = [situation(0), situation(300)];

describe('a check', () => {
  it('speaks once when it warns and once when that ends', () => {
    const { events, closed } = watch(
      [madeCheck()],
      [
        ...warned,
        situation(400),
        situation(500, { values: FINE }),
        situation(600, { values: FINE }),
      ],
    );
    expect(events).toEqual([
      { type: 'warning', id: 'knee-high', level: 'warn', atMs: 300 },
      { type: 'cleared', id: 'knee-high', atMs: 500 },
    ]);
    expect(closed).toMatchObject([{ id: 'knee-high', fromMs: 0, toMs: 400, level: 'warn' }]);
  });

  it('says watch, and then warn', () => {
    const seen = (time: number, knee: number) => situation(time, { values: valuesOf({ knee }) });
    const { events } = watch(
      [madeCheck()],
      [seen(0, 115), seen(300, 115), seen(400, 130), seen(700, 130)],
    );
    expect(events).toMatchObject([
      { type: 'warning', level: 'watch', atMs: 300 },
      { type: 'warning', level: 'warn', atMs: 700 },
    ]);
  });

  it('neither warns nor ends while its measure is not seen', () => {
    const unseen = (time: number) => situation(time, { values: valuesOf({}) });
    expect(watch([madeCheck()], [situation(0), unseen(300), unseen(5000)]).levels).toEqual([null]);
    const { levels, events } = watch([madeCheck()], [...warned, unseen(400), unseen(5000)]);
    expect(levels).toEqual(['warn']);
    expect(events).toHaveLength(1);
  });

  it('is over outside its moment, and its suspicion is forgotten', () => {
    const resting = (time: number) => situation(time, { moments: ['start'] });
    const { levels, events, closed } = watch([madeCheck()], [...warned, resting(400)]);
    expect(levels).toEqual([null]);
    expect(events.at(-1)).toEqual({ type: 'cleared', id: 'knee-high', atMs: 400 });
    expect(closed).toHaveLength(1);
    expect(
      watch([madeCheck()], [situation(0), resting(100), situation(200), situation(499)]).levels,
    ).toEqual([null]);
  });

  it('is judged in its own moment only', () => {
    const hold = madeCheck({ when: 'hold' });
    expect(watch([hold], warned).levels).toEqual([null]);
    const held = [0, 300].map((time) => situation(time, { moments: ['moving', 'hold'] }));
    expect(watch([hold], held).levels).toEqual(['warn']);
  });

  it('keeps a suspicion through a flicker of its hold, and no longer', () => {
    const inHold = (time: number) => situation(time, { moments: ['moving', 'hold'] });
    const hold = madeCheck({ when: 'hold' });
    const flicker = (gapMs: number) =>
      watch([hold], [inHold(0), situation(gapMs), inHold(gapMs + 1), inHold(310)]).levels;
    expect(flicker(250)).toEqual(['warn']);
    expect(flicker(251)).toEqual([null]);
    expect(watch([hold], [inHold(0), inHold(300), situation(301)]).levels).toEqual([null]);
  });

  it('is judged only while what it asks for holds, and is seen', () => {
    const straight = madeCheck({ only: [{ measure: 'hip', above: 150 }] });
    const hip = (angle: number | null) =>
      [0, 300].map((time) => situation(time, { values: { ...HIGH, hip: angle } }));
    expect(watch([straight], hip(151)).levels).toEqual(['warn']);
    expect(watch([straight], hip(150)).levels).toEqual([null]);
    expect(watch([straight], hip(null)).levels).toEqual([null]);
  });

  it('that cannot be judged neither warns nor ends, whatever its measure says', () => {
    const whyNot: Situation['whyNot'] = ({ voids }) => (voids ? null : 'turned-away');
    const away = (time: number) => situation(time, { whyNot });
    const checks = [madeCheck(), madeCheck({ id: 'counts', voids: true })];
    expect(watch(checks, [away(0), away(300)]).levels).toEqual([null, 'warn']);
    const fine = situation(400, { whyNot, values: FINE });
    expect(watch(checks, [...warned, fine]).levels).toEqual(['warn', null]);
  });

  it('does not keep others from theirs', () => {
    const blind = madeCheck({ id: 'unseen', measure: 'lowerBack', against: 'start' });
    expect(watch([blind, madeCheck()], warned).levels).toEqual([null, 'warn']);
  });
});

describe('what a check is judged by', () => {
  const back = madeCheck({ measure: 'lowerBack', against: 'start' });
  const seen = (lowerBack: number | null) =>
    situation(0, {
      values: valuesOf({ lowerBack }),
      reference: (measure) => (measure === 'lowerBack' ? 0.03 : null),
    });

  it('is the measure itself', () => {
    expect(valueOf(madeCheck(), situation(0))).toBe(130);
  });

  it('is the change from its reference, where it has one', () => {
    expect(valueOf(back, seen(0.05))).toBeCloseTo(0.02, 12);
    expect(valueOf(back, seen(null))).toBeNull();
  });

  it('is not known while its reference is not', () => {
    expect(
      valueOf({ ...back, measure: 'hollow' }, { ...seen(0), values: valuesOf({ hollow: 1 }) }),
    ).toBeNull();
  });

  it('asks for the reference that the definition names', () => {
    const asked: string[] = [];
    const reference: Situation['reference'] = (measure, which) => {
      asked.push(`${measure} ${which}`);
      return 100;
    };
    expect(valueOf(madeCheck({ against: 'peak' }), situation(0, { reference }))).toBe(30);
    expect(valueOf(madeCheck({ against: 'set' }), situation(0, { reference }))).toBe(30);
    expect(asked).toEqual(['knee peak', 'knee set']);
  });
});
