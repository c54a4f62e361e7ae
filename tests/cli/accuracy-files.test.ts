// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Recording } from '../../src/body/recording';
import { definitionOf } from '../../src/cli/accuracy/catalogue';
import { openCache } from '../../src/cli/accuracy/cache';
import { findClips, renderedClip } from '../../src/cli/accuracy/clips';
import { engineFingerprint } from '../../src/cli/accuracy/fingerprint';
import { RENDERED } from '../../src/cli/accuracy/rendered-names';
import { isOfTheFour, otherTruth, renderedTruth } from '../../src/cli/accuracy/sources';
import { measuredTruth, photoTruth } from '../../src/cli/accuracy/sources-real';
import { firstReps, thin } from '../../src/cli/accuracy/thin';
import { parseTruth } from '../../src/cli/accuracy/truth';
import { ROOT } from '../../src/cli/paths.mjs';

/** Some tests start Node anew, beside everything else that runs then. */
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'backline-accuracy-'))));
afterAll(() => rmSync(dir, { recursive: true }));

const rendered = (exercise: string, yaw = 0) => ({
  params: {
    exercise,
    yaw,
    seed: 1,
    body: 'bea',
    room: 'dim',
    loose: 0.004,
    camHeight: 0.5,
    fps: 12,
  },
  frames: [
    { t: 3.2, lumbar: -0.04, neck: 1 },
    { t: 5.083, lumbar: 14.96, neck: 1 },
  ],
  reps: [
    {
      start: 3.2,
      holdFrom: 4.93,
      holdTo: 5.45,
      end: 7.5,
      side: 'R',
      complete: true,
      rom: 1,
      faults: [],
    },
    {
      start: 8.1,
      end: 12,
      side: 'L',
      complete: false,
      faults: [
        { name: 'lumbarExtension', from: 9.4, to: 11, peakDeg: 15.2 },
        { name: 'neckCrane', from: 8.1, to: 12, peakDeg: 35 },
      ],
    },
  ],
});

const frame = (t: number) => ({
  t,
  lm: Array.from({ length: 33 }, (): [number, number, number] => [101.26, 0.04, 0.987]),
  torso: 99.87,
  left: Array.from({ length: 41 }, (_, i) => (i === 0 ? null : 0.12345)),
  right: Array.from({ length: 41 }, () => 0.1),
});

const recording: Recording = {
  format: 'backline-recording',
  version: 1,
  exercise: 'bird-dog',
  source: 'clip.mp4',
  width: 640,
  height: 360,
  engine: 'fast',
  model: 'full',
  frames: [0, 40, 80, 9000].map(frame),
};

describe('the truth', () => {
  it('is read from beside a rendered clip, in milliseconds and our words', () => {
    const truth = renderedTruth(rendered('bridge'), 'clip.mp4')!;
    expect(truth).toMatchObject({ exercise: 'glute-bridge', source: 'clip.mp4', turned: false });
    expect(truth.reps[0]).toEqual({
      startMs: 3200,
      endMs: 7500,
      side: 'right',
      complete: true,
      faults: [],
    });
    expect(truth.reps[1]).toMatchObject({
      side: 'left',
      complete: false,
      faults: [
        { name: 'lumbarExtension', degrees: 15.2, fromMs: 9400 },
        { name: 'neckCrane', degrees: 35, fromMs: null },
      ],
    });
    expect(parseTruth(JSON.parse(JSON.stringify(truth)))).toEqual(truth);
  });

  it('knows a turned view, and leaves what is no exercise of ours alone', () => {
    expect(renderedTruth(rendered('bird-dog', -30), 'a')?.turned).toBe(true);
    expect(renderedTruth(rendered('bird-dog', -20), 'a')?.turned).toBe(false);
    expect(renderedTruth(rendered('juggling'), 'a')).toBeNull();
    expect(otherTruth(rendered('juggling'), 'a')).toMatchObject({ exercise: 'juggling', reps: [] });
    expect(() => renderedTruth({ reps: [] }, 'a')).toThrow();
  });

  it('is told of every exercise that is rendered, by our own names', () => {
    for (const { id } of Object.values(RENDERED)) expect(definitionOf(id), id).toBeDefined();
    expect(renderedTruth(rendered('squat'), 'a')?.exercise).toBe('goblet-squat');
  });

  it.each([
    ['side-plank', 'left'],
    ['hip-flexor', 'left'],
    ['clamshell', 'right'],
    ['squat', null],
  ])('has the side of a %s by the one that the clip keeps to', (exercise, side) => {
    const { params, reps, frames } = rendered(exercise);
    const without = reps.map((rep) => ({ ...rep, side: null }));
    const data = { params: { ...params, firstSide: 'L' }, reps: without, frames };
    expect(renderedTruth(data, 'a')?.reps.map((rep) => rep.side)).toEqual([side, side]);
  });

  it('of a real set of which the count alone is known is evenly paced', () => {
    const truth = { exercise: 'goblet-squat', reps: 2, form: 'clean' };
    const { reps } = measuredTruth({ truth, frames: [{ t: 0 }, { t: 5000 }] }, 'a');
    expect(reps.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 2500],
      [2500, 5000],
    ]);
    expect(reps[0]).toMatchObject({ complete: true, faults: [] });
  });

  it('of a real set is its holds, with the way there and back', () => {
    const truth = {
      exercise: 'hip-hinge',
      reps: 3,
      repsInSideView: 2,
      holdsS: [
        [0.4, 2],
        [3, 4],
        [10, 11],
      ],
      form: 'clean, with a stick',
    };
    const reps = measuredTruth({ truth }, 'a')!.reps;
    expect(reps.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 2500],
      [2500, 5000],
      [9000, 12_000],
    ]);
    expect(reps.map(({ complete }) => complete)).toEqual([null, true, true]);
    expect(reps[0]!.faults).toEqual([]);
    const kicks = { exercise: 'bird-dog', reps: 0, form: 'kicks' };
    expect(measuredTruth({ truth: kicks }, 'a')?.reps).toEqual([]);
    const squats = { exercise: 'goblet-squat', reps: 8, form: 'clean' };
    expect(isOfTheFour(measuredTruth({ truth: squats }, 'a'))).toBe(false);
  });

  it('of the clips made of two photos is known by their names', () => {
    const truth = photoTruth('photo-glute-bridge-2', 'a')!;
    expect(truth.reps).toHaveLength(5);
    expect(truth.reps[1]).toMatchObject({ startMs: 4800, endMs: 6400, faults: null });
    expect(isOfTheFour(truth)).toBe(true);
    const front = photoTruth('real-squat-front', 'a')!;
    expect(front).toMatchObject({ exercise: 'goblet-squat', turned: true });
    expect(isOfTheFour(front)).toBe(false);
    expect(photoTruth('photo-cat-cow', 'a')?.reps).toEqual([]);
    expect(photoTruth('holiday', 'a')).toBeNull();
  });
});

describe('findClips', () => {
  it('finds videos with their truth, known photos, and measured sets beside the folder', () => {
    const clips = join(dir, 'shared', 'clips');
    const sets = join(dir, 'shared', 'recordings');
    mkdirSync(clips, { recursive: true });
    mkdirSync(sets);
    const put = (name: string, data: unknown) => writeFileSync(name, JSON.stringify(data));
    for (const name of ['bridge', 'cat-cow', 'unknown', 'photo-hip-hinge'])
      writeFileSync(join(clips, `${name}.mp4`), '');
    put(join(clips, 'bridge.json'), rendered('bridge'));
    put(join(clips, 'cat-cow.json'), rendered('cat-cow'));
    put(join(sets, 'kicks.json'), { truth: { exercise: 'bird-dog', reps: 0, form: 'kicks' } });
    const found = findClips(clips);
    expect(found.map(({ name, kind, group }) => `${kind} ${name} ${group}`)).toEqual([
      'video bridge choose',
      'video cat-cow other',
      'video photo-hip-hinge real',
      'measured kicks real',
    ]);
    expect(found[0]).toMatchObject({
      scene: { body: 'bea', yaw: 0, loose: 0.004 },
      spine: {
        holds: [{ startMs: 4930, endMs: 5450 }, null],
        lumbar: [
          [3200, 0],
          [5083, 15],
        ],
      },
    });
    const fresh = renderedClip(join(clips, 'cat-cow.mp4'), 'cat-cow', 'report');
    expect(fresh.group).toBe('fresh');
    expect(renderedClip(join(clips, 'bridge.mp4'), 'bridge', 'report').group).toBe('report');
    put(join(clips, 'bridge.json'), { nothing: true });
    expect(() => findClips(clips)).toThrow(/truth in .*bridge\.json cannot be read/);
  });
});

describe('the cache', () => {
  it('knows a clip by its bytes and the engine, and forgets what older engines saw', () => {
    const clip = join(dir, 'clip.mp4');
    const place = join(dir, 'cache');
    writeFileSync(clip, 'film');
    const old = openCache(place, 'a'.repeat(64));
    expect(old.get(clip)).toBeNull();
    old.put(clip, recording);
    expect(old.get(clip)).toEqual(recording);
    const now = openCache(place, 'b'.repeat(64));
    expect(now.get(clip)).toBeNull();
    now.put(clip, recording);
    expect(readdirSync(place)).toHaveLength(1);
    writeFileSync(clip, 'another film');
    expect(now.get(clip)).toBeNull();
  });

  it('takes another engine, decoder or model for another engine, and nothing else', () => {
    const root = join(dir, 'root');
    const put = (name: string, text: string) => writeFileSync(join(root, name), text);
    for (const folder of ['src/pose/fast', 'src/camera', 'models'])
      mkdirSync(join(root, folder), { recursive: true });
    const of = (name: string) => (put(name, 'changed'), engineFingerprint(root));
    const first = engineFingerprint(root);
    const seen = [
      first,
      of('src/pose/fast/crop.ts'),
      of('src/camera/decode.ts'),
      of('models/a.json'),
    ];
    expect(new Set(seen).size).toBe(4);
    expect(of('src/camera/webcam.ts')).toBe(seen[3]);
    expect(engineFingerprint()).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what is kept for the tests', () => {
  it('is every second frame, with fewer decimals', () => {
    const thinned = thin(recording);
    expect(thinned.frames.map(({ t }) => t)).toEqual([0, 80]);
    const [{ lm, torso, left }] = thinned.frames as [ReturnType<typeof frame>];
    expect([lm[0], lm[1], torso, left[0], left[1]]).toEqual([
      [101.3, 0, 0.99],
      [101, 0, 1],
      99.9,
      null,
      0.123,
    ]);
  });

  it('may be only the first movements', () => {
    const truth = renderedTruth(rendered('bird-dog'), 'clip.mp4')!;
    const [part, partTruth] = firstReps(recording, truth, 1);
    expect(part.frames.map(({ t }) => t)).toEqual([0, 40, 80]);
    expect(partTruth.reps).toEqual(truth.reps.slice(0, 1));
    expect(firstReps(recording, truth, Infinity)).toEqual([recording, truth]);
  });
});

const run = (script: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const command = ['--import', 'tsx', join(ROOT, 'src/cli', script), ...args];
    execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

describe('accuracy', () => {
  const clips = () => join(dir, 'more', 'clips');
  beforeAll(() => {
    mkdirSync(clips(), { recursive: true });
    writeFileSync(join(clips(), 'dog.mp4'), 'film');
    writeFileSync(join(clips(), 'dog.json'), JSON.stringify(rendered('bird-dog')));
    writeFileSync(join(dir, 'dog.json'), JSON.stringify(recording));
  });

  it('reports failures and still exits 0', async () => {
    const { code, out } = await run('accuracy.ts', '--clips', clips(), '--recordings', dir);
    expect(out).toContain('expected full, got not reported');
    expect(code).toBe(0);
  });

  it.each([
    ['no recording', () => join(dir, 'more'), /no recording of `dog`/],
    ['something else for a recording', () => clips(), /dog: This file is not a Backline recording/],
  ])('lists a clip that has %s', async (_, folder, sentence) => {
    const flags = ['--clips', clips(), '--recordings', folder(), '--json'];
    const { code, out } = await run('accuracy.ts', ...flags);
    expect(JSON.parse(out)).toMatchObject({ missing: [expect.stringMatching(sentence)] });
    expect(code).toBe(0);
  });

  it('says one sentence where there are no clips, and that is no failure', async () => {
    const { code, out } = await run('accuracy.ts', '--clips', join(dir, 'nowhere'));
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toMatch(/no clips/);
    expect(code).toBe(0);
  });

  it.each([
    ['an unknown option', () => ['--nope'], /--help/],
    ['an expression that is none', () => ['--only', '[', '--clips', clips()], /--only/],
    ['no clip that fits', () => ['--only', 'zebra', '--clips', clips()], /zebra|--only/],
  ])('exits 2 with one sentence for %s', async (_, args, sentence) => {
    const { code, out, err } = await run('accuracy.ts', ...args());
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('keep', () => {
  it('does not keep a real person’s set', async () => {
    const sets = join(dir, 'real', 'recordings');
    mkdirSync(sets, { recursive: true });
    const truth = { exercise: 'bird-dog', reps: 0, form: 'kicks' };
    writeFileSync(join(sets, 'kicks.json'), JSON.stringify({ ...recording, truth }));
    const clips = ['--clips', join(dir, 'real', 'clips')];
    const { code, err } = await run('accuracy/keep.ts', 'kicks', 'bird-dog/kicks', ...clips);
    expect(err).toMatch(/real person/);
    expect(code).toBe(1);
  });
});
