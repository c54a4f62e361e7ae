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

/** The fast engine says itself what it computes on; the ratios are between the full models. */
export const CONTENDERS: readonly Contender[] = [
  { engine: 'fast', model: 'full', option: 'wasm' },
  { engine: 'fast', model: 'lite', option: 'wasm' },
  { engine: 'fast', model: 'heavy', option: 'wasm' },
  { engine: 'reference', model: 'full', option: 'cpu' },
  { engine: 'reference', model: 'lite', option: 'cpu' },
  { engine: 'reference', model: 'full', option: 'default' },
  { engine: 'reference', model: 'lite', option: 'default' },
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

async function withEngine<T>(
  page: Page,
  contender: Contender,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await openEngine(page, contender);
  try {
    return await work(engine);
  } finally {
    await engine.evaluate(inPage.closeEngine);
  }
}

/** Times one contender on the pictures. */
const timeOne = (page: Page, contender: Contender, groups: Groups): Promise<Timed> =>
  withEngine(page, contender, async (engine) => {
    const option = await engine.evaluate(({ accelerator }) => accelerator);
    const times = await page.evaluate(inPage.timeGroups, { engine, groups });
    return timed({ ...contender, ...(option && { option }) }, times);
  });

/** Times every contender on the same pictures, one after the other. */
export async function timeAll(
  page: Page,
  { photos, clips }: BenchFiles,
  say: (what: string) => void,
): Promise<Timed[]> {
  const groups = await openFiles(page, [...spread(photos, TIMED_PHOTOS), ...clips]);
  const results: Timed[] = [];
  for (const contender of CONTENDERS) {
    say(`${contender.engine} ${contender.model} (${contender.option})`);
    results.push(await timeOne(page, contender, groups));
  }
  await groups.dispose();
  return results;
}

/** How far the two full models' answers lie apart, each picture looked at on its own. */
export async function compare(page: Page, { photos, clips }: BenchFiles): Promise<Agreement> {
  const groups = await openFiles(page, [...photos, ...clips]);
  const look = (contender: Contender) =>
    withEngine(page, contender, (engine) => page.evaluateHandle(inPage.lookAt, { engine, groups }));
  const ours = await look({ engine: 'fast', model: 'full', option: 'wasm' });
  const theirs = await look({ engine: 'reference', model: 'full', option: 'cpu' });
  const { distances, overlaps, missed } = await page.evaluate(inPage.compareLooks, {
    ours,
    theirs,
  });
  if (missed > 0)
    process.stderr.write(`${missed} pictures in which only one engine saw a person\n`);
  const mean = overlaps.reduce((sum, each) => sum + each, 0) / overlaps.length;
  return { medianTorsoPct: median(distances), maskIoU: mean };
}
