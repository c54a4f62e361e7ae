import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { cac } from 'cac';
import type { Recording } from '../body/recording';
import { judge } from '../coach/judge';
import { exerciseById } from '../exercises';
import type { Exercise } from '../exercises/definition';
import { MODELS, type EngineName, type ModelName } from '../pose/engine';
import { parseRecording } from '../storage/recording-schema';
import { Trouble } from '../troubles';
import type { VideoRequest } from './analyze-video';
import { Failure } from './failure.mjs';
import { listExercises, toJson, toTable, type Timing } from './output';

const ENGINES = ['fast', 'reference'] as const satisfies readonly EngineName[];

interface Flags {
  readonly exercise?: string;
  readonly engine: string;
  readonly model: string;
  readonly json?: boolean;
  readonly list?: boolean;
  readonly saveRecording?: string;
}

interface Read {
  readonly recording: Recording;
  readonly timing: Timing;
}

function oneOf<T extends string>(known: readonly T[], value: string, name: string): T {
  const found = known.find((each) => each === value);
  if (!found) throw new Failure(`--${name} is one of ${known.join(', ')}, not “${value}”.`);
  return found;
}

function exerciseOf(flags: Flags): Exercise {
  if (!flags.exercise) throw new Failure('Say which exercise the file shows: --exercise ID.');
  const exercise = exerciseById(flags.exercise);
  if (!exercise) throw new Trouble('exercise-unknown');
  if (!exercise.rep)
    throw new Failure(
      `${exercise.id} is led by the clock: no video is judged. Choose another one.`,
    );
  return exercise;
}

/** The file's bytes as a recording. @throws Trouble `recording-unreadable` */
async function readRecording(file: string): Promise<Read> {
  const text = await readFile(file, 'utf8');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Trouble('recording-unreadable', { cause });
  }
  return { recording: parseRecording(data, basename(file)), timing: {} };
}

/** Shows how far the analysis is, where someone is watching. */
function showProgress(fraction: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.round(fraction * 100)} % `);
}

type EngineChoice = Pick<VideoRequest, 'engine' | 'model'>;

const engineOf = (flags: Flags): EngineChoice => ({
  engine: oneOf<EngineName>(ENGINES, flags.engine, 'engine'),
  model: oneOf<ModelName>(MODELS, flags.model, 'model'),
});

async function readVideo(file: string, exercise: Exercise, choice: EngineChoice): Promise<Read> {
  // Not at the top: recordings need no browser, and loading what drives one takes half a second.
  const { analyzeVideo } = await import('./analyze-video');
  const request = { exercise: exercise.id, ...choice, onProgress: showProgress };
  const { recording, timing, loadMs, trouble } = await analyzeVideo(file, request);
  if (process.stderr.isTTY) process.stderr.write('\r');
  if (trouble) process.stderr.write(`${trouble.message}\n`);
  return { recording, timing: { ...timing, loadMs } };
}

/** A file that is there and has something in it. */
async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Failure(`There is no file ${file}: check the path.`);
  if (found.size === 0) throw new Trouble('file-empty');
}

async function analyze(file: string | undefined, flags: Flags): Promise<string> {
  if (flags.list) return listExercises(flags.json ?? false);
  if (!file) throw new Failure('Name a video or a recording: analyze -- FILE --exercise ID.');
  const exercise = exerciseOf(flags);
  const choice = engineOf(flags);
  await checkFile(file);
  const isRecording = /\.json$/i.test(file);
  const read = isRecording ? await readRecording(file) : await readVideo(file, exercise, choice);
  if (flags.saveRecording) await writeFile(flags.saveRecording, JSON.stringify(read.recording));
  const began = performance.now();
  const report = judge(exercise, read.recording);
  const timing = { ...read.timing, judgeMs: performance.now() - began };
  return flags.json ? toJson(report, timing) : toTable(report);
}

/** One sentence for what people can mend; a stack is for programmers' mistakes only. */
function report(error: unknown): void {
  const known = error instanceof Trouble || error instanceof Failure;
  if (known) process.stderr.write(`${error.message}\n`);
  else if (error instanceof Error && error.name === 'CACError') {
    process.stderr.write(`${error.message}: run “analyze -- --help” to see what there is.\n`);
  } else console.error(error);
  process.exitCode = 2;
}

const cli = cac('analyze');
cli
  .command('[file]', 'Counts and checks a video (mp4, webm, mov) or a recording (.json)')
  .option('--exercise <id>', 'What the file shows')
  .option('--list', 'Print every exercise and its checks')
  .option('--json', 'Print one JSON object')
  .option('--engine <name>', ENGINES.join(' or '), { default: 'fast' })
  .option('--model <name>', MODELS.join(', '), { default: 'full' })
  .option('--save-recording <out>', 'Write the poses to this file')
  .action(async (file: string | undefined, flags: Flags) => {
    process.stdout.write(`${await analyze(file, flags)}\n`);
  });
cli.help();

try {
  cli.parse(process.argv, { run: false });
  await cli.runMatchedCommand();
} catch (error) {
  report(error);
}
