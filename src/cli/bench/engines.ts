import type { JSHandle, Page } from '@playwright/test';
import { Failure } from '../failure.mjs';
import * as inPage from './in-page';
import type { BenchFiles } from './pictures';
import { type Agreement, type Contender, median, type Timed, timed } from './report';

type Groups = JSHandle<inPage.Group[]>;
type Engine = Awaited<ReturnType<typeof openEngine>>;

/** Frames shown of each clip, and how many photos are timed: the reference takes half a second each. */
const FRAMES_OF_CLIP = 8;
const TIMED_PHOTOS = 12;

const contender = (
  engine: Contender['engine'],
  model: Contender['model'],
  option: Contender['option'],
): Contender => ({ engine, model, option });

/**
 * Who is measured against whom: those of one heat take turns, picture by picture, so that a machine
 * that gets busy slows them alike. Where the reference draws on a GPU it runs alone: without a real
 * one its work goes on in another process after the answer, and would slow the others. The fast
 * engine says itself what it computes on.
 */
export const HEATS: readonly (readonly Contender[])[] = [
  [contender('fast', 'full', 'wasm'), contender('reference', 'full', 'cpu')],
  [contender('fast', 'lite', 'wasm'), contender('reference', 'lite', 'cpu')],
  [contender('fast', 'heavy', 'wasm')],
  [contender('reference', 'full', 'default')],
  [contender('reference', 'lite', 'default')],
];

/** Evenly spaced members of a list. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  list.filter(
    (_, i) => Math.floor((i * count) / list.length) !== Math.floor(((i - 1) * count) / list.length),
  );

/** Shows the page a file as a person would. */
async function openFile(page: Page, file: string): Promise<JSHandle<ImageBitmap[]>> {
  const input = await page.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    return document.body.appendChild(element);
  });
  await input.setInputFiles(file);
  return input.evaluateHandle(inPage.openFile, FRAMES_OF_CLIP);
}

/** Opens files one after the other; those the browser cannot read are left out, with a word. */
async function openFiles(page: Page, files: readonly string[]): Promise<Groups> {
  const groups = await page.evaluateHandle((): inPage.Group[] => []);
  for (const file of files) {
    try {
      const pictures = await openFile(page, file);
      await groups.evaluate((list, group) => void list.push(group), pictures);
    } catch (error) {
      process.stderr.write(`Left out ${file}: ${(error as Error).message.split('\n')[0]}\n`);
    }
  }
  if ((await groups.evaluate((list) => list.length)) === 0)
    throw new Failure('This Chromium could read none of the clips: set CHROMIUM to another one.');
  return groups;
}

const openEngine = (page: Page, { engine, model, option }: Contender) =>
  page.evaluateHandle(inPage.openEngine, { engine, model, cpuInference: option === 'cpu' });

/** Milliseconds of each picture for each engine of a heat, in its order. */
async function takeTurns(page: Page, engines: readonly Engine[], groups: Groups) {
  const times = engines.map((): number[] => []);
  const count = await groups.evaluate((list) => list.length);
  for (let i = 0; i < count; i++) {
    const group = await groups.evaluateHandle((list, at) => [list[at]!], i);
    for (const [k, engine] of engines.entries())
      times[k]!.push(...(await page.evaluate(inPage.timeGroups, { engine, groups: group })));
  }
  return times;
}

/** Opens the engines of a heat, lets `work` have them and closes them. */
async function withEngines<T>(
  page: Page,
  heat: readonly Contender[],
  work: (engines: readonly Engine[]) => Promise<T>,
): Promise<T> {
  const engines: Engine[] = [];
  try {
    for (const each of heat) engines.push(await openEngine(page, each));
    return await work(engines);
  } finally {
    for (const engine of engines) await engine.evaluate(inPage.closeEngine);
  }
}

const timeHeat = (page: Page, heat: readonly Contender[], groups: Groups): Promise<Timed[]> =>
  withEngines(page, heat, async (engines) => {
    const times = await takeTurns(page, engines, groups);
    const options = await Promise.all(
      engines.map((engine) => engine.evaluate(({ accelerator }) => accelerator)),
    );
    return heat.map((each, i) => timed({ ...each, option: options[i] ?? each.option }, times[i]!));
  });

/** Times every contender on the same pictures. */
export async function timeAll(
  page: Page,
  { photos, clips }: BenchFiles,
  say: (what: string) => void,
): Promise<Timed[]> {
  const groups = await openFiles(page, [...spread(photos, TIMED_PHOTOS), ...clips]);
  const results: Timed[] = [];
  for (const heat of HEATS) {
    say(heat.map(({ engine, model, option }) => `${engine} ${model} (${option})`).join(' and '));
    results.push(...(await timeHeat(page, heat, groups)));
  }
  await groups.dispose();
  return results;
}

/** How far the two full models' answers lie apart, each picture looked at on its own. */
export async function compare(page: Page, { photos, clips }: BenchFiles): Promise<Agreement> {
  const groups = await openFiles(page, [...photos, ...clips]);
  const [ours, theirs] = await withEngines(page, HEATS[0]!, (engines) =>
    Promise.all(engines.map((engine) => page.evaluateHandle(inPage.lookAt, { engine, groups }))),
  );
  const { distances, overlaps, missed } = await page.evaluate(inPage.compareLooks, {
    ours: ours!,
    theirs: theirs!,
  });
  if (missed > 0)
    process.stderr.write(`${missed} pictures in which only one engine saw a person\n`);
  const mean = overlaps.reduce((sum, each) => sum + each, 0) / overlaps.length;
  return { medianTorsoPct: median(distances), maskIoU: mean };
}
