import { describe, expect, it } from 'vitest';
import type { NotSeen } from '../../src/coach/report';
import {
  clock,
  headlineOf,
  inWords,
  nothingCounted,
  oneThing,
  unjudgedWords,
  type Counts,
} from '../../src/review';
import { reviewSet } from '../../src/review/review';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';
import { rep, reportOf } from '../storage/made-up';
import { EXERCISE } from './made-up';

describe('numbers in words', () => {
  it('come with their units', () => {
    expect(inWords({ value: 4.25, unit: 's' }, en)).toBe('4.3\u00a0s');
    expect(inWords({ value: -0.2, unit: 'deg' }, en)).toBe('0°');
    expect(inWords({ value: 1, unit: 'repetitions' }, en)).toBe('1 repetition');
    expect(inWords({ value: 2, unit: 'repetitions' }, en)).toBe('2 repetitions');
  });

  it('show a moment as on a clock', () => {
    expect([0, 59_999, 60_000, 3_725_000].map(clock)).toEqual(['0:00', '0:59', '1:00', '62:05']);
  });

  it('make lists people can read', () => {
    const told = [[3], [3, 7], [3, 7, 9]].map(en.review.inReps);
    expect(told).toEqual(['in rep 3', 'in rep 3 and 7', 'in rep 3, 7 and 9']);
  });

  it('are written as the language writes them', () => {
    expect(inWords({ value: 4.25, unit: 's' }, es)).toBe('4,3\u00a0s');
    expect(inWords({ value: 1, unit: 'repetitions' }, es)).toBe('1 repetición');
    expect(inWords({ value: 4.25, unit: 's' }, { ...es, locale: 'es-MX' })).toBe('4.3\u00a0s');
  });

  it('leave out of the headline what is not there', () => {
    const told = (counts: Counts) =>
      headlineOf(counts, en).map(({ number, word }) => `${number} ${word}`);
    expect(told({ counted: 16, clean: 14, unjudged: 0, short: 2, void: 1 })).toEqual([
      '16 counted',
      '14 clean',
      '2 short',
      '1 not counted',
    ]);
    expect(told({ counted: 3, clean: 0, unjudged: 0, short: 0, void: 0 })).toEqual([
      '3 counted',
      '0 clean',
    ]);
    expect(told({ counted: 0, clean: 0, unjudged: 0, short: 0, void: 0 })).toEqual(['0 counted']);
  });
});

describe('a set without a repetition', () => {
  const words = (reps: ReturnType<typeof rep>[], notSeen: NotSeen[] = []) => {
    const report = reportOf(reps, { notSeen });
    return nothingCounted(report, reviewSet(report, EXERCISE, en), EXERCISE, en);
  };

  it('is not one as soon as something was counted', () => {
    expect(words([rep(0)])).toBeNull();
  });

  it('says what kept the camera from seeing, longest first', () => {
    const told = words(
      [],
      [
        { fromMs: 0, toMs: 2000, reason: 'no-neutral' },
        { fromMs: 2000, toMs: 18_000, reason: 'turned-away' },
      ],
    )!;
    expect(told.text).toMatch(/could not see enough/);
    expect(told.tips).toHaveLength(3);
    expect(told.tips[0]).toMatch(/Turn side-on/);
  });

  it('gives the set-up again when everything was seen', () => {
    const told = words([])!;
    expect(told.text).toMatch(/No repetition was seen/);
    expect(told.tips).toEqual([...EXERCISE.setup]);
  });

  it('says what to do instead when every movement was another one', () => {
    const told = words([rep(0, { complete: false, faults: ['same-side'] })])!;
    expect(told.text).toMatch(/not in the way that counts/);
    expect(told.tips).toEqual(['Move the opposite arm.']);
  });

  it('says when every movement was short', () => {
    expect(words([rep(0, { complete: false })])!.title).toBe('One movement, not quite whole');
    const two = [rep(0, { complete: false }), rep(3000, { complete: false })];
    expect(words(two)!.title).toBe('2 movements, not quite whole');
    const faulty = two.map((each) => ({ ...each, faults: ['leg-too-high'] }));
    expect(words(faulty)!.tips[0]).toBe('Lower your leg.');
  });
});

describe('why the camera asks', () => {
  const open = (over: object) =>
    unjudgedWords({ ask: '', unjudged: 3, complete: 10, reasons: ['covered'], ...over }, en);

  it('is said with how many repetitions and what was in the way', () => {
    expect(open({})).toBe(
      'The camera could not judge your back in 3 of 10 repetitions: an arm in front of your back.',
    );
  });

  it('names the commonest of several reasons as such', () => {
    expect(open({ reasons: ['too-dark', 'covered'] })).toMatch(/: mostly too little light\.$/);
  });

  it('needs no figures when it is about all of them', () => {
    expect(open({ unjudged: 10 })).toMatch(/your back in any repetition: an arm/);
  });
});

describe('the one thing', () => {
  const question = { ask: '', unjudged: 1, complete: 4, reasons: ['too-dark', 'covered'] as const };
  const faulty = rep(0, { faults: ['leg-too-high'], clean: false });
  const { advice } = reviewSet(reportOf([faulty]), EXERCISE, en);

  it('is the advice, with where it showed and why', () => {
    const said = { title: 'One thing to try', say: 'Lower your leg' };
    expect(oneThing({ advice, question }, en)).toMatchObject(said);
    expect(oneThing({ advice, question: null }, en).text).toBe('In rep 1. Why leg-too-high.');
  });

  it('offers the easier version where six repetitions show that telling did not help', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...faulty, startMs: 3000 * i }));
    const text = (count: number) => {
      const found = reviewSet(reportOf(many(count)), { ...EXERCISE, easier: 'Leg only.' }, en);
      return oneThing({ advice: found.advice, question: null }, en).text;
    };
    expect(text(6)).toMatch(/ Why leg-too-high\. Try it easier\. Leg only\.$/);
    expect(text(5)).not.toMatch(/easier/);
  });

  it('is what would let the camera see, where it did not, and claims no more than was seen', () => {
    expect(oneThing({ advice: null, question }, en)).toEqual({
      title: 'One thing to try',
      say: 'Switch a lamp on, best one in front of you.',
      text: 'Nothing to correct in what was seen.',
    });
  });

  it('is nothing when all was judged and nothing warned', () => {
    expect(oneThing({ advice: null, question: null }, en).title).toBe('Nothing to correct');
  });
});
