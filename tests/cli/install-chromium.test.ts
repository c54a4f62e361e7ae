// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A machine: which files are there, and what each command puts there, if it succeeds at all. */
const machine = vi.hoisted(() => ({
  files: new Set<string>(),
  installs: {} as Record<string, string>,
  ran: [] as string[],
}));

vi.mock('node:fs', () => ({ existsSync: (path: string) => machine.files.has(path) }));
vi.mock('node:child_process', () => ({
  spawnSync: (command: string, args: string[]) => {
    const line = [command, ...args].join(' ');
    machine.ran.push(line);
    const [match] = Object.entries(machine.installs).filter(([part]) => line.includes(part));
    if (match) machine.files.add(match[1]);
    return { status: match ? 0 : 1 };
  },
}));
vi.mock('@playwright/test', () => ({ chromium: { executablePath: () => '/cache/chrome' } }));

const { ensureChromium } = await import('../../src/cli/chromium.mjs');

const asRoot = (root: boolean) => vi.spyOn(process, 'getuid').mockReturnValue(root ? 0 : 1000);
const ran = () => machine.ran.map((line) => line.replace(/^\S*node\S* \S*cli\.js/, 'playwright'));

const DEBIAN = {
  'apt-get update': '/var/lib/apt/lists',
  'apt-get install': '/usr/bin/chromium',
};
const PLAYWRIGHT = { 'install chromium': '/cache/chrome' };

beforeEach(() => {
  machine.files = new Set(['/etc/debian_version']);
  machine.installs = {};
  machine.ran = [];
  vi.stubEnv('CHROMIUM', undefined);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('ensureChromium', () => {
  it('installs nothing where there is one', async () => {
    machine.files.add('/usr/bin/google-chrome');
    expect(await ensureChromium()).toBe('/usr/bin/google-chrome');
    expect(machine.ran).toEqual([]);
  });

  it('takes Debian’s package when root on Debian', async () => {
    asRoot(true);
    machine.installs = DEBIAN;
    expect(await ensureChromium()).toBe('/usr/bin/chromium');
    expect(ran()).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('takes Playwright’s own for everyone but root', async () => {
    asRoot(false);
    machine.installs = { ...DEBIAN, ...PLAYWRIGHT };
    expect(await ensureChromium()).toBe('/cache/chrome');
    expect(ran()).toEqual(['playwright install chromium']);
  });

  it('takes Playwright’s own where the Debian package does not come', async () => {
    asRoot(true);
    machine.installs = PLAYWRIGHT;
    expect(await ensureChromium()).toBe('/cache/chrome');
  });

  it('leaves Ubuntu’s package alone, which is only a way to a snap', async () => {
    asRoot(true);
    machine.files.add('/etc/lsb-release');
    machine.installs = { ...DEBIAN, ...PLAYWRIGHT };
    expect(await ensureChromium()).toBe('/cache/chrome');
  });

  it('says in one sentence what to do where nothing helps', async () => {
    asRoot(true);
    await expect(ensureChromium()).rejects.toThrow(/install Chromium or Chrome.*run this again\.$/);
  });
});
