// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHROMIUM_FLAGS, ensureChromium, findChromium } from '../../src/cli/chromium.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('findChromium', () => {
  it('takes the one that CHROMIUM names', async () => {
    vi.stubEnv('CHROMIUM', process.execPath);
    expect(await findChromium()).toBe(process.execPath);
  });

  it('looks for no other when the named one is not there', async () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium');
    expect(await findChromium()).toBeNull();
  });
});

describe('ensureChromium', () => {
  it('says what to do when the named one is not there', async () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium');
    await expect(ensureChromium()).rejects.toThrow('/nowhere/chromium: correct or unset CHROMIUM');
  });
});

describe('CHROMIUM_FLAGS', () => {
  it('leaves the sandbox on for everyone but root, who cannot have one', () => {
    expect(CHROMIUM_FLAGS.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });

  it('keeps Chromium itself off the network', () => {
    expect(CHROMIUM_FLAGS).toContain('--disable-background-networking');
  });
});
