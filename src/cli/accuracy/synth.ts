import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../chromium.mjs';
import { Failure } from '../failure.mjs';
import { ROOT } from '../paths.mjs';
import { hashOf } from './fingerprint';
import type { PlanEntry } from './plan';

/** Where the renderer lies, beside the repository; nothing can be written there. */
const SYNTH = join(ROOT, '..', 'shared', 'synth');
const COPY = join(ROOT, '.cache', 'synth');

/** The files that decide what is rendered. */
const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((file) => !file.includes('node_modules') && !/\.(md|gitignore)$/.test(file))
    .toSorted();

/** Names the renderer by what it is made from, 64 hexadecimal digits; null where there is none. */
export const synthFingerprint = (dir = SYNTH): string | null =>
  existsSync(join(dir, 'synth.mjs'))
    ? hashOf(filesOf(dir).flatMap((file) => [file.slice(dir.length), readFileSync(file)]))
    : null;

/** What is missing for rendering, in a sentence; null when all is there. */
export async function cannotRender(dir = SYNTH): Promise<string | null> {
  if (!existsSync(join(dir, 'synth.mjs'))) return 'The renderer is not beside this repository';
  if (spawnSync('ffmpeg', ['-version']).status !== 0) return 'There is no ffmpeg';
  return (await findChromium()) ? null : 'There is no Chromium';
}

/** A copy of the renderer that may be written to, with what it needs. @throws Failure */
function preparedCopy(fingerprint: string): string {
  const dir = join(COPY, fingerprint.slice(0, 12));
  if (existsSync(join(dir, 'node_modules'))) return dir;
  mkdirSync(dir, { recursive: true });
  cpSync(SYNTH, dir, { recursive: true });
  spawnSync('chmod', ['-R', 'u+w', dir]);
  const install = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', install, { cwd: dir, stdio: ['ignore', 2, 2] });
  if (done.status !== 0)
    throw new Failure(
      'What the renderer needs cannot be installed: check the network, or use --no-render.',
    );
  return dir;
}

/** Renders clips into a folder, a video and its truth each; what lies there already is kept. */
export async function render(
  entries: readonly PlanEntry[],
  out: string,
  done: (name: string) => void,
): Promise<void> {
  const dir = preparedCopy(synthFingerprint()!);
  mkdirSync(out, { recursive: true });
  const plan = join(out, 'plan.json');
  writeFileSync(plan, JSON.stringify(entries));
  const env = { ...process.env, CHROMIUM: (await findChromium())! };
  const args = [join(dir, 'synth.mjs'), 'batch', plan, '--out', out, '--keep', '1'];
  const child = spawn(process.execPath, args, {
    cwd: dir,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const [, name] of text.matchAll(/^([a-z0-9-]+):/gm)) done(name!);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0)
    throw new Failure('The renderer stopped: run this again to go on, or use --no-render.');
}
