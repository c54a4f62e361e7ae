// @vitest-environment node
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Recording } from '../../src/body/recording';
import type { Clip } from '../../src/cli/accuracy/clips';
import { gather, type Wanted } from '../../src/cli/accuracy/gather';
import { isOurs } from '../../src/cli/accuracy/keep-all';
import { keptFiles, writeKept } from '../../src/cli/accuracy/kept-store';
import type { Library } from '../../src/cli/accuracy/library';
import { openSet } from '../../src/cli/accuracy/open-set';
import { readPlan } from '../../src/cli/accuracy/plan';
import { entryHash } from '../../src/cli/accuracy/rendered-clips';

const TODAY = 'today';
let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'backline-gather-'))));
afterAll(() => rmSync(dir, { recursive: true }));

const recording: Recording = {
  format: 'backline-recording',
  version: 1,
  exercise: 'bird-dog',
  source: 'clip.mp4',
  width: 640,
  height: 360,
  engine: 'fast',
  model: 'full',
  frames: [{ t: 0, lm: null, torso: null, left: null, right: null }],
};

const clip = (name: string): Clip => ({
  name,
  group: 'report',
  truth: { exercise: 'bird-dog', source: `${name}.mp4`, turned: false, reps: [] },
  scene: null,
  spine: null,
  file: `${name}.mp4`,
  kind: 'video',
});

const keep = (name: string, of: string, engine: string) => {
  const { group, truth, scene, spine } = clip(name);
  return writeKept({ subject: { name, group, truth, scene, spine }, of, engine, recording }, dir);
};

/** A library that has looked at clips before, and notes which it is asked for. */
const library = (asked: string[] = []): Library => ({
  fileOf: ({ name }) => {
    asked.push(name);
    return Promise.resolve(`${name}.json`);
  },
  recordingOf: () => Promise.resolve(null),
  isNew: () => false,
  close: () => Promise.resolve(),
});

const gathering = (wanted: Wanted, asked: string[] = []) =>
  gather([wanted], library(asked), TODAY, () => undefined, keptFiles(dir));

describe('gather', () => {
  beforeAll(() => {
    keep('current', 'plan', TODAY);
    keep('old', 'plan', 'yesterday');
  });

  it('takes what this engine saw out of the repository, and looks at nothing', async () => {
    const asked: string[] = [];
    const wanted = { name: 'current', of: 'plan', clip: clip('current') };
    const { gathered, outdated } = await gathering(wanted, asked);
    expect(gathered).toMatchObject([{ place: { form: 'kept' }, group: 'report', subject: null }]);
    expect([asked, outdated]).toEqual([[], []]);
    expect(openSet(gathered[0]!).recording).toEqual(recording);
  });

  it('prefers the clip to what an earlier engine saw', async () => {
    const { gathered, outdated } = await gathering({ name: 'old', of: 'plan', clip: clip('old') });
    expect(gathered).toMatchObject([{ place: { form: 'recording', file: 'old.json' } }]);
    expect(outdated).toEqual([]);
  });

  it('makes do with it where there is no clip, and says so', async () => {
    const { gathered, outdated } = await gathering({ name: 'old', of: 'plan', clip: null });
    expect(gathered).toMatchObject([{ place: { form: 'kept' } }]);
    expect(outdated).toEqual(['old']);
  });

  it('lets nobody keep a real person’s set', () => {
    expect(isOurs(clip('real'))).toBe(false);
    const scene = { body: 'bea', room: 'dim', loose: 0.004, yaw: 0, camHeight: 0.5, fps: 12 };
    expect(isOurs({ ...clip('rendered'), scene })).toBe(true);
  });

  it('never takes what was seen in another clip of that name', async () => {
    const { gathered, missing } = await gathering({ name: 'current', of: 'changed', clip: null });
    expect([gathered, missing]).toEqual([[], ['current']]);
  });
});

describe('the sets in the repository', () => {
  const kept = [...keptFiles().values()];

  it('are of rendered bodies only, of lines of the plan or of other exercises', () => {
    const plan = new Map(readPlan().map((entry) => [entry.name, entryHash(entry)]));
    for (const { subject, of } of kept) {
      expect(isOurs(subject), subject.name).toBe(true);
      const planned = plan.get(subject.name);
      if (planned || subject.group !== 'other') expect(of, subject.name).toBe(planned);
    }
  });

  it('are small enough to be cloned by everyone', () => {
    const sizes = kept.map(({ file }) => statSync(file).size);
    expect(Math.max(0, ...sizes)).toBeLessThan(400e3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(11e6);
  });
});
