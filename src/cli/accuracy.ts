import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { cac } from 'cac';
import { judge } from '../coach/judge';
import { exerciseById } from '../exercises';
import { Trouble } from '../troubles';
import { CLIPS, findClips, type Clip } from './accuracy/clips';
import { runCommand } from './accuracy/command';
import { compare, type ClipResult } from './accuracy/compare';
import { openLibrary, type Library } from './accuracy/library';
import { toJson, toTable } from './accuracy/table';
import { Failure } from './failure.mjs';
import { main } from './main.mjs';

interface Flags {
  readonly json?: boolean;
  readonly only?: string;
  readonly clips?: string;
  readonly recordings?: string;
}

type Outcome = { readonly result: ClipResult } | { readonly missing: string };

/** Judges one clip; one that cannot be looked at is missing, not the end of the report. */
async function outcomeOf(clip: Clip, library: Library): Promise<Outcome> {
  try {
    const recording = await library.recordingOf(clip);
    if (!recording) return { missing: `${clip.name}: there is no recording of it in that folder.` };
    const exercise = exerciseById(clip.truth.exercise)!;
    return { result: compare(clip.truth, judge(exercise, recording)) };
  } catch (error) {
    if (error instanceof Trouble) return { missing: `${clip.name}: ${error.message}` };
    throw error;
  }
}

/** All clips, one after the other: the engine uses every core. */
async function measure(clips: readonly Clip[], folder: string | null): Promise<Outcome[]> {
  const library = openLibrary(folder, (sentence) => process.stderr.write(`${sentence}\n`));
  try {
    const outcomes: Outcome[] = [];
    for (const clip of clips) outcomes.push(await outcomeOf(clip, library));
    return outcomes;
  } finally {
    await library.close();
  }
}

/** @throws Failure when it is no regular expression */
function patternOf(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (cause) {
    throw new Failure(`“${text}” is no regular expression: correct --only.`, { cause });
  }
}

/** The clips asked for. @throws Failure when there are none */
function chosen(dir: string, only: string | undefined): Clip[] {
  const pattern = patternOf(only ?? '');
  const clips = findClips(dir).filter(({ name }) => pattern.test(name));
  if (clips.length === 0) throw new Failure(`No clip in ${dir} fits: check --only and --clips.`);
  return clips;
}

async function report({ json, only, clips, recordings }: Flags): Promise<string> {
  const dir = resolve(clips ?? CLIPS);
  if (!existsSync(dir)) {
    const sentence = 'There are no clips with known truth here: name a folder with --clips DIR.';
    return json ? JSON.stringify({ skipped: sentence }) : sentence;
  }
  const outcomes = await measure(chosen(dir, only), recordings ? resolve(recordings) : null);
  const results = outcomes.flatMap((each) => ('result' in each ? each.result : []));
  const missing = outcomes.flatMap((each) => ('missing' in each ? each.missing : []));
  return (json ? toJson : toTable)(results, missing);
}

await main(async () => {
  const cli = cac('accuracy');
  cli
    .command('', 'Holds counts and warnings against what really happens in the clips')
    .option('--json', 'Print one object instead of tables')
    .option('--only <regex>', 'Only clips whose name fits')
    .option('--clips <dir>', 'Where the clips and their truth are')
    .option('--recordings <dir>', 'Use this folder’s recordings (CLIP.json); analyse nothing')
    .action(async (flags: Flags) => console.log(await report(flags)));
  cli.help();
  await runCommand(cli);
});
// A report of failures is still a report; what could not be made at all is 2.
if (process.exitCode) process.exitCode = 2;
