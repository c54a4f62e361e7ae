// `npx tsx src/cli/accuracy/keep.ts CLIP EXERCISE/WHAT-IT-SHOWS` keeps a clip's poses for the tests;
// with `--all` instead, every kept recording is made again with today's engine.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cac } from 'cac';
import type { Recording } from '../../body/recording';
import { Failure } from '../failure.mjs';
import { main } from '../main.mjs';
import { ROOT } from '../paths.mjs';
import { definitionOf } from './catalogue';
import { CLIPS, findClips, type Clip } from './clips';
import { runCommand } from './command';
import { openLibrary, type Library } from './library';
import { firstReps, thin } from './thin';
import { parseTruth } from './truth';

const KEPT = join(ROOT, 'tests', 'recordings');

interface Flags {
  readonly all?: boolean;
  readonly reps?: number;
  readonly clips?: string;
  readonly recordings?: string;
}

/** What to make: a clip's poses, in a folder below `tests/recordings/`. */
interface Order {
  readonly name: string;
  readonly folder: string;
  /** Only so many movements from the start. */
  readonly reps: number;
}

/** One line a frame, so that a change shows as what it is. */
const toText = (recording: Recording): string =>
  `${JSON.stringify(recording).replaceAll('},{"t":', '},\n{"t":')}\n`;

function write({ folder, reps }: Order, { truth }: Clip, recording: Recording): void {
  const dir = join(KEPT, folder);
  mkdirSync(dir, { recursive: true });
  const whole = { ...recording, exercise: truth.exercise };
  const [part, partTruth] = firstReps(whole, truth, reps);
  const kept = thin(part);
  writeFileSync(join(dir, 'recording.json'), toText(kept));
  writeFileSync(join(dir, 'truth.json'), `${JSON.stringify(partTruth, null, 2)}\n`);
  console.log(`${folder}: ${partTruth.reps.length} movements of ${truth.source}`);
}

/** The clip of that name. @throws Failure when there is none, or when it may not be kept */
function clipOf(clips: readonly Clip[], name: string): Clip {
  const clip = clips.find((each) => each.name === name);
  if (!clip) throw new Failure(`There is no clip ${name} whose truth is known: check --clips.`);
  if (!definitionOf(clip.truth.exercise)) throw new Failure(`${name} shows no exercise of ours.`);
  if (clip.kind === 'measured')
    throw new Failure(`${name} is a real person's set, which is not ours to keep.`);
  return clip;
}

const truthIn = (folder: string) =>
  parseTruth(JSON.parse(readFileSync(join(KEPT, folder, 'truth.json'), 'utf8')));

/** How to make a folder that is there again. */
function orderOf(folder: string): Order {
  const { source, reps } = truthIn(folder);
  return { folder, name: basename(source, '.mp4'), reps: reps.length };
}

const everything = (): Order[] =>
  readdirSync(KEPT, { recursive: true, encoding: 'utf8' })
    .filter((path) => existsSync(join(KEPT, path, 'truth.json')))
    .toSorted()
    .map(orderOf);

function ordersOf(clip: string | undefined, folder: string | undefined, flags: Flags): Order[] {
  if (flags.all) return everything();
  if (!clip || !folder?.match(/^[a-z-]+\/[a-z0-9-]+$/))
    throw new Failure('Say what to keep and where: CLIP EXERCISE/WHAT-IT-SHOWS, or --all.');
  return [{ name: basename(clip, '.mp4'), folder, reps: flags.reps ?? Infinity }];
}

async function keep(order: Order, clips: readonly Clip[], library: Library) {
  const { name, folder } = order;
  const clip = clipOf(clips, name);
  if (!folder.startsWith(`${clip.truth.exercise}/`))
    throw new Failure(`${name} shows ${clip.truth.exercise}: keep it in a folder there.`);
  const recording = await library.recordingOf(clip);
  if (recording) write(order, clip, recording);
  else console.log(`${folder}: left as it is, for ${name} is not in that folder`);
}

async function run(clip: string | undefined, folder: string | undefined, flags: Flags) {
  const clips = findClips(resolve(flags.clips ?? CLIPS));
  const orders = ordersOf(clip, folder, flags);
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const library = openLibrary(flags.recordings ? resolve(flags.recordings) : null, say);
  const isThere = ({ name }: Order) => clips.some((clip) => clip.name === name);
  try {
    for (const order of orders) {
      // Of all of them some were made of the plan's clips, which lie elsewhere.
      if (flags.all && !isThere(order)) console.log(`${order.folder}: left as it is`);
      else await keep(order, clips, library);
    }
  } finally {
    await library.close();
  }
}

await main(async () => {
  const cli = cac('keep');
  cli
    .command('[clip] [folder]', 'Keeps the poses of a clip in tests/recordings/, for the tests')
    .option('--all', 'Make every kept recording again')
    .option('--reps <count>', 'Only so many movements from the start')
    .option('--clips <dir>', 'Where the clips and their truth are')
    .option('--recordings <dir>', 'Use this folder’s recordings (CLIP.json); analyse nothing')
    .action(run);
  cli.help();
  await runCommand(cli);
});
