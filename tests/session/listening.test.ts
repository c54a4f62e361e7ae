import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ListeningCheck } from '../../src/session/listening.svelte';

let status: string;
let installs: number;
let isOnline: boolean;

class FakeRecognition {
  static available = async () => status;
  static install = async () => {
    installs += 1;
    if (isOnline) status = 'available';
    return isOnline;
  };
  // Only its name counts: recognition that can be told to stay on the device has it.
  set processLocally(_: boolean) {}
}

beforeEach(() => {
  [status, installs, isOnline] = ['downloadable', 0, true];
  vi.stubGlobal('SpeechRecognition', FakeRecognition);
});
afterEach(() => vi.unstubAllGlobals());

test('asking loads nothing; only a press does', async () => {
  const check = new ListeningCheck();
  expect(check.can).toBeNull();
  await check.ask();
  expect(check).toMatchObject({ can: 'after-loading', loading: false });
  expect(installs).toBe(0);
  const loading = check.load();
  expect(check.loading).toBe(true);
  await loading;
  expect(check).toMatchObject({ can: 'yes', loading: false, failed: false });
  expect(installs).toBe(1);
});

test('what could not be loaded is told, and may be tried again', async () => {
  isOnline = false;
  const check = new ListeningCheck();
  await check.load();
  expect(check).toMatchObject({ can: 'after-loading', loading: false, failed: true });
  isOnline = true;
  await check.load();
  expect(check).toMatchObject({ can: 'yes', failed: false });
});

test('without recognition on the device there is none', async () => {
  vi.stubGlobal('SpeechRecognition', undefined);
  const check = new ListeningCheck();
  await check.ask();
  expect(check.can).toBe('no');
});
