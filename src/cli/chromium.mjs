import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/** Flags for every Chromium started here: nothing of its own on the network, no sandbox as root. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

/** Playwright's own Chromium, if it has been downloaded. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * A Chromium on this machine: the one `CHROMIUM` names, a system one, or Playwright's own. System
 * ones first: Playwright's cannot decode H.264, so no mp4 as phones save it.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const known = KNOWN_PATHS.find((path) => existsSync(path));
  if (known) return known;
  const own = await playwrightChromium();
  return existsSync(own) ? own : null;
}

/** @param {string} command @param {string[]} args */
const succeeds = (command, args) =>
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Debian's package; needs to be root on Debian (Ubuntu's package of that name is only a snap). */
function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  if (existsSync('/etc/lsb-release')) return false;
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  return succeeds('apt-get', ['update']) && succeeds('apt-get', install);
}

function installFromPlaywright() {
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  return succeeds(process.execPath, [cli, 'install', 'chromium']);
}

/**
 * Finds a Chromium, or installs one: Debian's package when root on Debian, else Playwright's own.
 * @returns {Promise<string>} its path
 * @throws a sentence that says what to do
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (process.env.CHROMIUM) {
    throw new Failure(
      `There is no Chromium at ${process.env.CHROMIUM}: correct or unset CHROMIUM.`,
    );
  }
  process.stderr.write('Installing Chromium…\n');
  for (const install of [installFromDebian, installFromPlaywright]) {
    const path = install() && (await findChromium());
    if (path) return path;
  }
  throw new Failure(
    'No Chromium was found and none could be installed: install Chromium or Chrome, ' +
      'or set CHROMIUM to its path, then run this again.',
  );
}
