import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean }} Entry
 * @param {string} path
 * @returns {Record<string, Entry>} packages by folder, without the project itself
 */
function packagesOf(path) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages;
  return packages;
}

/**
 * Whether what is installed is what the lockfile says. Compares versions, not times: a checkout
 * touches files without changing them. Optional packages may be absent: they are for other systems.
 * @param {Record<string, Entry>} wanted
 * @param {Record<string, Entry>} installed
 */
export function isInstalled(wanted, installed) {
  const present = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      (optional && !installed[path]) || installed[path]?.version === version,
  );
  return present && Object.keys(installed).every((path) => wanted[path]);
}

/** npm as it was started with, so that no other one is picked up on the way. */
const npm = () =>
  process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];

/**
 * Runs npm without input, its output on stderr or as given.
 * @param {string[]} args
 * @param {1 | 2} [output] file descriptor for its standard output
 * @returns {boolean} whether it succeeded
 */
export function runNpm(args, output = 2) {
  const [command = 'npm', ...first] = npm();
  const { status } = spawnSync(command, [...first, ...args], {
    cwd: ROOT,
    stdio: ['ignore', output, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  return status === 0;
}

/** Installs the packages of the lockfile where they are missing or others. Needs Node alone. */
export function ensureInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  if (existsSync(record) && isInstalled(wanted, packagesOf(record))) return;
  process.stderr.write('Installing packages…\n');
  if (!runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])) {
    throw new Failure('The packages could not be installed: the lines above say why.');
  }
}
