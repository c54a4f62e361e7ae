import { describe, expect, test } from 'vitest';
import { RingBoard } from '../../../src/ui/parts/live/ring-board';

const arc = () => document.createElementNS('http://www.w3.org/2000/svg', 'circle');
const EMPTY = { opening: 0, hold: null, hand: 0 };

describe('ring board', () => {
  test('each ring shows its own share, and only its own', () => {
    const board = new RingBoard();
    const [opening, hold] = [arc(), arc()];
    board.arc('opening')(opening);
    board.arc('hold')(hold);
    board.draw({ opening: 0.25, hold: null, hand: 1 });
    expect(opening.style.strokeDashoffset).toBe('0.75');
    expect(opening.style.visibility).toBe('visible');
    expect(hold.style.visibility).toBe('hidden');
  });

  test('an empty ring is hidden from the start, a full one stays full', () => {
    const board = new RingBoard();
    const hand = arc();
    board.arc('hand')(hand);
    expect(hand.style.visibility).toBe('hidden');
    board.draw({ ...EMPTY, hand: 1.4 });
    expect(hand.style.strokeDashoffset).toBe('0');
  });

  test('an arc that is gone is no longer drawn', () => {
    const board = new RingBoard();
    const opening = arc();
    const gone = board.arc('opening')(opening);
    gone();
    board.draw({ ...EMPTY, opening: 1 });
    expect(opening.style.visibility).toBe('hidden');
  });
});
