// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOUR } from '../../src/cli/accuracy/catalogue';
import { parsePlan, readPlan, type PlanEntry } from '../../src/cli/accuracy/plan';
import { RENDERED } from '../../src/cli/accuracy/rendered-names';
import { entryHash, openClips } from '../../src/cli/accuracy/rendered-clips';
import { cannotRender, synthFingerprint } from '../../src/cli/accuracy/synth';

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'backline-plan-'))));
afterAll(() => rmSync(dir, { recursive: true }));

const entry: PlanEntry = {
  name: 'a-bridge-anna',
  exercise: 'bridge',
  seed: 1,
  split: 'choose',
  body: 'anna',
  room: 'dim',
  outfit: 1,
  reps: 6,
  fps: 12,
  tempo: 1,
  width: 640,
  height: 360,
  loose: 0.004,
  yaw: -6,
  faults: '2:arch:15',
  camHeight: 0.5,
  margin: 0.8,
  headRight: true,
};

describe('the plan', () => {
  it('in the repository can be read, and shows each of the four on every body', () => {
    const plan = readPlan();
    const four = plan.filter(({ exercise }) => FOUR.includes(RENDERED[exercise]!.id));
    const shown = new Set(four.map(({ exercise, body }) => `${exercise} ${body}`));
    expect(shown.size).toBe(4 * 8);
    expect(plan.filter(({ fps }) => fps === 60)).toHaveLength(2);
    expect(plan.some(({ loose }) => loose > 0.02)).toBe(true);
    expect(plan.filter(({ yaw }) => Math.abs(yaw) >= 35).length).toBeGreaterThanOrEqual(4);
  });

  it.each<[string, Partial<PlanEntry>]>([
    ['a shirt of a metre', { loose: 1 }],
    ['five frames a second', { fps: 5 }],
    ['an unknown exercise', { exercise: 'juggling' }],
    ['an unknown word', { colour: 'red' } as Partial<PlanEntry>],
  ])('refuses %s', (_, change) => {
    expect(parsePlan([entry])).toEqual([entry]);
    expect(() => parsePlan([{ ...entry, ...change }])).toThrow();
  });

  it('keeps apart what is chosen on and what is reported', () => {
    const reported = { ...entry, name: 'b', split: 'report' as const };
    expect(() => parsePlan([entry, reported])).toThrow(/both splits/);
    expect(parsePlan([entry, { ...reported, body: 'bea' }])).toHaveLength(2);
    expect(parsePlan([entry, { ...reported, yaw: 40 }])).toHaveLength(2);
    expect(() => parsePlan([entry, entry])).toThrow(/same name/);
    const [squat, sit] = ['squat', 'wall-sit'].map((exercise) => ({ ...entry, exercise }));
    expect(parsePlan([squat, { ...sit, name: 'b', split: 'report' }])).toHaveLength(2);
    expect(() => parsePlan([squat, { ...squat, name: 'b', split: 'report' }])).toThrow(/splits/);
  });

  it('that is broken is named in one sentence', () => {
    const file = join(dir, 'plan.json');
    writeFileSync(file, '[{]');
    expect(() => readPlan(file)).toThrow(/plan\.json cannot be read/);
  });
});

describe('rendered clips', () => {
  const rendered = (name: string, params: object) => {
    const from = join(dir, name);
    mkdirSync(from, { recursive: true });
    writeFileSync(join(from, 'a-bridge-anna.mp4'), 'film');
    writeFileSync(join(from, 'a-bridge-anna.json'), JSON.stringify({ params }));
    return from;
  };

  it('are known by their line of the plan and the renderer', () => {
    const place = join(dir, 'clips');
    const store = openClips('a'.repeat(64), place);
    expect(store.videoOf(entry)).toBeNull();
    expect(store.take(entry, rendered('right', { ...entry, distance: 2.8 }))).toBe(true);
    expect(existsSync(store.videoOf(entry)!)).toBe(true);
    expect(store.videoOf({ ...entry, yaw: -5 })).toBeNull();
    expect(openClips('b'.repeat(64), place).videoOf(entry)).toBeNull();
    expect(openClips(null, place).videoOf(entry)).toBe(store.videoOf(entry));
  });

  it('of another line are not taken', () => {
    const store = openClips('a'.repeat(64), join(dir, 'none'));
    expect(store.take(entry, rendered('wrong', { ...entry, seed: 2 }))).toBe(false);
    expect(store.take(entry, join(dir, 'nowhere'))).toBe(false);
    expect(store.videoOf(entry)).toBeNull();
  });

  it('are moved out of the place where they were made', () => {
    const store = openClips(null, join(dir, 'moved'));
    const from = rendered('made', entry);
    expect(store.take(entry, from, 'move')).toBe(true);
    expect(readdirSync(from)).toEqual([]);
  });

  it('have a name that does not hang on the order of the plan’s words', () => {
    const turned = Object.fromEntries(Object.entries(entry).toReversed()) as PlanEntry;
    expect(entryHash(turned)).toBe(entryHash(entry));
    expect(entryHash({ ...entry, tempo: 1.1 })).not.toBe(entryHash(entry));
  });
});

describe('the renderer', () => {
  it('is known by what it is made from, notes and packages aside', () => {
    const synth = join(dir, 'synth');
    mkdirSync(join(synth, 'node_modules'), { recursive: true });
    expect(synthFingerprint(synth)).toBeNull();
    const of = (file: string) => (writeFileSync(join(synth, file), 'x'), synthFingerprint(synth));
    const first = of('synth.mjs');
    expect(of('README.md')).toBe(first);
    expect(of('node_modules/three.js')).toBe(first);
    expect(of('page.js')).not.toBe(first);
  });

  it('that is not there is missing in one sentence', async () => {
    expect(await cannotRender(join(dir, 'nowhere'))).toMatch(/renderer is not beside/);
  });
});
