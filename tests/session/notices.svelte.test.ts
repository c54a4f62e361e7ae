import { flushSync } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { notices } from '../../src/session/notices.svelte';

beforeEach(() => notices.clear());

test('an effect that adds a notice adds it once', () => {
  const over = $effect.root(() => {
    $effect(() => notices.add({ kind: 'plain', text: 'Camera is off.' }));
  });
  flushSync();
  expect(notices.shown).toHaveLength(1);
  over();
});

test('notices come in their order and go together', () => {
  notices.add({ kind: 'plain', text: 'one' });
  notices.add({ kind: 'trouble', text: 'two' });
  expect(notices.shown.map(({ text }) => text)).toEqual(['one', 'two']);
  notices.clear();
  expect(notices.shown).toEqual([]);
});
