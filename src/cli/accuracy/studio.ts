import { basename } from 'node:path';
import type { Recording } from '../../body/recording';
import { Trouble, TROUBLES, type TroubleCode } from '../../troubles';
import { ensureBuilt } from '../build.mjs';
import { Failure } from '../failure.mjs';
import { openBuiltPage, type BuiltPage } from '../page';

/** How long one clip may take, ms: some ten times as long as it does on two busy cores. */
const CLIP_LIMIT_MS = 900_000;

/** The built page, kept open for many videos. */
export interface Studio {
  /** Finds the pose in every frame. @throws Trouble as `analyzeFile`; Failure when the page dies */
  record(file: string, exercise: string): Promise<Recording>;
  close(): Promise<void>;
}

type Answer = { readonly recording: Recording } | { readonly failed: string };

const errorOf = (failed: string): Error =>
  failed in TROUBLES ? new Trouble(failed as TroubleCode) : new Error(`In the page: ${failed}`);

/** Hands the page the file as a person would. Nothing in the callbacks may be named: tsx marks it. */
async function analyze({ page }: BuiltPage, file: string, exercise: string): Promise<Answer> {
  const input = await page.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    return document.body.appendChild(element);
  });
  await input.setInputFiles(file);
  const sent = { exercise, source: basename(file) };
  return input.evaluate(async (element, { exercise, source }) => {
    try {
      const wanted = { exercise, source, engine: 'fast', model: 'full' } as const;
      const done = await window.backline!.analyzeFile(element.files![0]!, wanted);
      return done.trouble ? { failed: done.trouble.code } : { recording: done.recording };
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      return { failed: code ?? message ?? String(error) };
    } finally {
      element.remove();
    }
  }, sent);
}

/** Rejects when a clip takes too long; `stop` when it has not. */
function limit(file: string): { over: Promise<never>; stop: () => void } {
  let fail: (error: Error) => void;
  const over = new Promise<never>((_, reject) => (fail = reject));
  const late = `${basename(file)} took a quarter of an hour and was stopped: run this again.`;
  const timer = setTimeout(() => fail(new Failure(late)), CLIP_LIMIT_MS);
  return { over, stop: () => clearTimeout(timer) };
}

/** Builds the page if need be and opens it. @throws Failure when either cannot be done */
export async function openStudio(): Promise<Studio> {
  ensureBuilt();
  const built = await openBuiltPage();
  const record = async (file: string, exercise: string): Promise<Recording> => {
    const { over, stop } = limit(file);
    try {
      const answer = await Promise.race([analyze(built, file, exercise), built.crashed, over]);
      if ('failed' in answer) throw errorOf(answer.failed);
      return answer.recording;
    } finally {
      stop();
    }
  };
  return { record, close: () => built.close() };
}
