import { describe, expect, it } from 'vitest';
import { openQuestion } from '../../src/coach/ask';
import type { NotSeenReason, Rep } from '../../src/coach/report';
import { exerciseById } from '../../src/exercises';
import { rep } from '../storage/made-up';

const HINGE = exerciseById('hip-hinge')!;

const unseen = (reason: NotSeenReason, over: Partial<Rep> = {}): Rep =>
  rep(0, { notJudged: [{ id: 'back-rounded', reason }], ...over });
const ask = (...reps: Rep[]) => openQuestion(HINGE, reps);

describe('the open question of a set', () => {
  it('counts the complete repetitions that it is about, commonest reason first', () => {
    const reps = [rep(0), unseen('too-dark'), unseen('covered'), unseen('covered')];
    expect(ask(...reps, unseen('too-far', { complete: false }))).toEqual({
      ask: 'Did your back keep its shape?',
      unjudged: 3,
      complete: 4,
      reasons: ['covered', 'too-dark'],
    });
  });

  it('is none when every back was judged, or there was nothing to judge', () => {
    expect(ask(rep(0))).toBeNull();
    expect(ask()).toBeNull();
    expect(openQuestion(undefined, [unseen('covered')])).toBeNull();
  });

  it('is not asked of a repetition whose back warned, or of another check', () => {
    expect(ask(unseen('covered', { faults: ['back-arched'], clean: false }))).toBeNull();
    expect(ask(rep(0, { notJudged: [{ id: 'leans-back', reason: 'covered' }] }))).toBeNull();
  });
});
