import { describe, expect, it } from 'vitest';
import { NOT_OFFERED, NOT_OFFERED_NAMES, type NotOffered } from '../../src/exercises/not-offered';
import { ALL_EXERCISES } from '../support/all-exercises';

const exerciseOf = (id: string) => ALL_EXERCISES.find((each) => each.id === id);
const all: readonly NotOffered[] = NOT_OFFERED_NAMES.map((name) => NOT_OFFERED[name]);

describe('what is not in the programme', () => {
  it('is what the article leaves out, in its order', () => {
    expect(NOT_OFFERED_NAMES).toEqual([
      'toeTouches',
      'sitUps',
      'doubleLegLifts',
      'inclineLegPress',
      'jogging',
      'bentOverRows',
    ]);
  });

  it('names what is offered instead', () => {
    for (const { instead } of all) expect(instead.map((id) => exerciseOf(id)?.id)).toEqual(instead);
  });

  it('is recognised where a check says so, and every such check is named', () => {
    const told = all.flatMap(({ toldIn }) =>
      toldIn ? [`${toldIn.exercise} ${toldIn.check}`] : [],
    );
    const checks = ALL_EXERCISES.filter(({ variantOf }) => !variantOf).flatMap(({ id, checks }) =>
      checks.filter(({ another }) => another).map((check) => `${id} ${check.id}`),
    );
    expect(told.toSorted()).toEqual(checks.toSorted());
  });

  it('calls supported only what the evidence supports', () => {
    const supported = NOT_OFFERED_NAMES.filter(
      (name) => NOT_OFFERED[name].evidence === 'supported',
    );
    expect(supported).toEqual(['doubleLegLifts', 'bentOverRows']);
  });
});
