import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { DIST, ROOT } from './paths.mjs';

/** What the built page is made from, besides the rooms of `src/`. */
const SOURCES = [
  'models',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'LICENSE',
  'NOTICE',
];

/** The rooms that are in the page: all but the command line, save for the plugins. */
const pageSources = () => [
  ...readdirSync(join(ROOT, 'src'))
    .filter((name) => name !== 'cli')
    .map((name) => join('src', name)),
  join('src', 'cli', 'csp.mjs'),
  join('src', 'cli', 'legal.mjs'),
];

/**
 * @param {string} path
 * @returns {number} when the file, or the newest file in the folder, was written; 0 if absent
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether the built page is missing or older than what it is made from. */
export function buildIsStale() {
  if (process.env.BACKLINE_DIST) return false;
  const built = newest(join(DIST, 'index.html'));
  return [...SOURCES, ...pageSources()].some((name) => newest(join(ROOT, name)) > built);
}

/**
 * Builds the page if it is missing or older than its sources. Says so on stderr only: stdout
 * belongs to the command's own answer.
 */
export function ensureBuilt() {
  if (!buildIsStale()) return;
  process.stderr.write('Building the page…\n');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Failure('The page could not be built: the lines above say why.');
}
