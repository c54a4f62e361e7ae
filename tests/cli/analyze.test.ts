// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';

/** Each test starts Node anew, beside everything else that runs then. */
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
const file = (name: string) => join(dir, name);

const nobody = { lm: null, torso: null, left: null, right: null };
const recording = {
  format: 'backline-recording',
  version: 1,
  exercise: null,
  source: 'camera',
  width: 640,
  height: 360,
  engine: 'fast',
  model: 'full',
  frames: [0, 40, 80].map((t) => ({ t, ...nobody })),
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'backline-analyze-'));
  writeFileSync(file('set.json'), JSON.stringify(recording));
  writeFileSync(file('other.json'), '{"a":1}');
  writeFileSync(file('broken.json'), '{');
  writeFileSync(file('empty.mp4'), '');
  writeFileSync(file('film.mp4'), 'film');
});
afterAll(() => rmSync(dir, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const analyze = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', join(ROOT, 'src/cli/analyze.ts'), ...args];
    execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

describe('analyze', () => {
  it('prints one JSON object for a recording, and nothing else', async () => {
    const out = file('saved.json');
    const flags = ['--exercise', 'dead-bug', '--json', '--save-recording', out];
    const run = await analyze(file('set.json'), ...flags);
    expect(run).toMatchObject({ code: 0, err: '' });
    const report = JSON.parse(run.out) as object;
    expect(report).toMatchObject({ exercise: 'dead-bug', source: 'camera', frames: 3, reps: [] });
    expect(Object.keys(report).sort()).toEqual(
      [
        'exercise',
        'source',
        'frames',
        'durationMs',
        'reps',
        'warnings',
        'notSeen',
        'timing',
      ].sort(),
    );
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(recording);
  });

  it('prints a table without --json', async () => {
    const { out } = await analyze(file('set.json'), '--exercise', 'dead-bug');
    expect(out).toContain('dead-bug in camera: 0 counted');
  });

  it('lists the exercises', async () => {
    const { code, out } = await analyze('--list', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toContain('glute-bridge');
  });

  it.each([
    ['an unknown exercise', () => [file('set.json'), '--exercise', 'nope'], /no exercise of that/],
    [
      'an exercise that the clock leads',
      () => [file('set.json'), '--exercise', 'pelvic-tilt'],
      /led by the clock/,
    ],
    ['no exercise', () => [file('set.json')], /--exercise ID/],
    ['no file', () => ['--exercise', 'dead-bug'], /Name a video/],
    ['a file that is not there', () => ['nope.mp4', '--exercise', 'dead-bug'], /no file nope\.mp4/],
    ['an empty file', () => [file('empty.mp4'), '--exercise', 'dead-bug'], /file is empty/],
    [
      'other JSON',
      () => [file('other.json'), '--exercise', 'dead-bug'],
      /not a Backline recording/,
    ],
    [
      'broken JSON',
      () => [file('broken.json'), '--exercise', 'dead-bug'],
      /not a Backline recordi/,
    ],
    ['an unknown flag', () => ['--nope'], /--help/],
    [
      'an unknown model',
      () => [file('film.mp4'), '--exercise', 'dead-bug', '--model', 'huge'],
      /--model is one of lite, full, heavy/,
    ],
  ])('exits 2 with one sentence for %s', async (_, args, sentence) => {
    const { code, out, err } = await analyze(...args());
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
