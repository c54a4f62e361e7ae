import { expect, test } from 'vitest';
import { sleepless } from '../../src/session/sleepless';

function clocks() {
  const at = { awake: 500, wall: 1_700_000_000_000 };
  const now = sleepless(
    () => at.awake,
    () => at.wall,
  );
  return {
    now,
    pass: (awake: number, wall = awake) => {
      at.awake += awake;
      at.wall += wall;
      return now();
    },
  };
}

test('runs as the page’s own clock does', () => {
  const { now, pass } = clocks();
  expect(now()).toBe(500);
  expect(pass(100)).toBe(600);
  expect(pass(100, 900)).toBe(700);
});

test('counts the time in which only the clock on the wall went on', () => {
  const { pass } = clocks();
  expect(pass(20, 480_000)).toBe(500 + 480_000);
  expect(pass(100)).toBe(500 + 480_100);
});

test('never runs backwards when somebody sets the clock back', () => {
  const { pass } = clocks();
  expect(pass(100, -3_600_000)).toBe(600);
  expect(pass(100)).toBe(700);
});

test('trembling of up to a second is not taken for sleep', () => {
  const { pass } = clocks();
  expect(pass(100, 1100)).toBe(600);
  expect(pass(100, 1101)).toBe(600 + 1101);
});
