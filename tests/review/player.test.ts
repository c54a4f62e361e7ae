import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Player } from '../../src/ui/parts/review/player.svelte';

let now = 0;
let waiting: ((now: number) => void) | null = null;

/** Lets the next picture come after so many ms. */
const picture = (ms: number): void => {
  now += ms;
  const due = waiting;
  waiting = null;
  due?.(now);
};

beforeEach(() => {
  now = 0;
  waiting = null;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (due: (at: number) => void) => {
    waiting = due;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => (waiting = null));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a replay', () => {
  it.each([0.25, 0.5, 1, 2] as const)('runs at %s times the speed of the set', (speed) => {
    const player = new Player(1000, 9000);
    player.speed = speed;
    player.play();
    for (let i = 0; i < 10; i += 1) picture(100);
    expect(player.ms).toBeCloseTo(1000 + 1000 * speed);
  });

  it('stands at the end, and begins anew from there', () => {
    const player = new Player(0, 300);
    player.play();
    picture(200);
    picture(200);
    expect(player).toMatchObject({ ms: 300, playing: false });
    player.toggle();
    expect(player).toMatchObject({ ms: 0, playing: true });
  });

  it('shows one repetition and stops after it', () => {
    const player = new Player(0, 9000);
    player.show({ fromMs: 2000, toMs: 2150 });
    expect(player).toMatchObject({ ms: 2000, playing: true });
    picture(100);
    picture(100);
    expect(player).toMatchObject({ ms: 2150, playing: false });
    player.play();
    picture(200);
    expect(player.playing).toBe(true);
  });

  it('goes on where it was after a while in a hidden tab', () => {
    const player = new Player(0, 60_000);
    player.play();
    picture(30_000);
    expect(player.ms).toBe(250);
  });

  it('stands still once a moment is chosen, never beyond the ends', () => {
    const player = new Player(1000, 2000);
    player.play();
    player.seek(5000);
    expect(player).toMatchObject({ ms: 2000, playing: false });
    player.seek(0);
    expect(player.ms).toBe(1000);
    picture(100);
    expect(player.ms).toBe(1000);
  });
});
