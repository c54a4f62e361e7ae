import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import type { EngineName, ModelName } from '../pose/engine';
import type { FileAnalysis } from '../session/hook';
import { Trouble, TROUBLES, type TroubleCode } from '../troubles';
import { ensureBuilt } from './build.mjs';
import { Failure } from './failure.mjs';
import { openBuiltPage } from './page';

/** How long an analysis may go without finishing a frame before it counts as stuck. */
const STALL_LIMIT_MS = 120_000;

export interface VideoRequest {
  readonly exercise: string;
  readonly engine: EngineName;
  readonly model: ModelName;
  readonly onProgress: (fraction: number) => void;
}

/** What crosses from the page: trouble by its code, for errors lose their class on the way. */
type Answer =
  | { readonly analysis: Omit<FileAnalysis, 'trouble'>; readonly trouble: string | null }
  | { readonly failed: string };

const isTroubleCode = (code: string): code is TroubleCode => code in TROUBLES;

/** The error that a code or a message from the page stands for. */
const errorOf = (failed: string): Error =>
  isTroubleCode(failed) ? new Trouble(failed) : new Error(`In the page: ${failed}`);

/** A promise that rejects when `beat` has not been called for the stall limit. */
function watchdog(): { stalled: Promise<never>; beat: () => void; stop: () => void } {
  let fail: (error: Error) => void;
  const stalled = new Promise<never>((_, reject) => (fail = reject));
  stalled.catch(() => undefined);
  const bark = () =>
    fail(new Failure('The analysis stood still for two minutes and was stopped: run this again.'));
  let timer = setTimeout(bark, STALL_LIMIT_MS);
  const beat = () => {
    clearTimeout(timer);
    timer = setTimeout(bark, STALL_LIMIT_MS);
  };
  return { stalled, beat, stop: () => clearTimeout(timer) };
}

/** Hands the page the file as a person would, through a file input: nothing is copied in memory. */
async function handOver(page: Page, file: string) {
  const input = await page.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    return document.body.appendChild(element);
  });
  await input.setInputFiles(file);
  return input;
}

/** Runs the page's own analysis. Nothing in the callback may be named: tsx marks named functions. */
async function analyzeInPage(page: Page, file: string, request: VideoRequest): Promise<Answer> {
  const { onProgress, ...rest } = request;
  await page.exposeFunction('backlineProgress', onProgress);
  const input = await handOver(page, file);
  const sent = { ...rest, source: basename(file) };
  return input.evaluate(async (element, wanted) => {
    try {
      const { trouble, ...analysis } = await window.backline!.analyzeFile(element.files![0]!, {
        ...wanted,
        onProgress: Reflect.get(window, 'backlineProgress'),
      });
      return { analysis, trouble: trouble?.code ?? null };
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      return { failed: code ?? message ?? String(error) };
    }
  }, sent);
}

/**
 * Analyses a video in the built page, in headless Chromium: the path people use, without screens.
 * @throws Trouble as `analyzeFile`; a sentence when the page stalls or dies
 */
export async function analyzeVideo(file: string, request: VideoRequest): Promise<FileAnalysis> {
  ensureBuilt();
  const { page, crashed, close } = await openBuiltPage();
  const { stalled, beat, stop } = watchdog();
  const onProgress = (fraction: number) => {
    beat();
    request.onProgress(fraction);
  };
  try {
    const work = analyzeInPage(page, file, { ...request, onProgress });
    const answer = await Promise.race([work, crashed, stalled]);
    if ('failed' in answer) throw errorOf(answer.failed);
    const trouble = answer.trouble ? (errorOf(answer.trouble) as Trouble) : null;
    return { ...answer.analysis, trouble };
  } finally {
    stop();
    await close();
  }
}
