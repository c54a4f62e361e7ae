import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../paths.mjs';
import { hashOf } from './fingerprint';
import type { PlanEntry } from './plan';

const CLIPS = join(ROOT, '.cache', 'clips');

/** Where rendering happens; a run that is stopped goes on there. */
export const unfinishedIn = (dir: string): string => join(dir, 'unfinished');

/** Names a line of the plan by what it says, 64 hexadecimal digits. */
export const entryHash = (entry: PlanEntry): string =>
  hashOf([JSON.stringify(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)))]);

const params = v.object({ params: v.record(v.string(), v.unknown()) });

/** Whether a truth is of a clip rendered as this line of the plan says. */
function isOf(entry: PlanEntry, truthFile: string): boolean {
  const read = v.safeParse(params, JSON.parse(readFileSync(truthFile, 'utf8')));
  return (
    read.success && Object.entries(entry).every(([key, value]) => read.output.params[key] === value)
  );
}

/** Clips rendered earlier: `NAME-<of the plan's line>-<of the renderer>.mp4`, the truth beside. */
export interface ClipStore {
  /** The video of a line of the plan, null when it has to be rendered. */
  videoOf(entry: PlanEntry): string | null;
  /** Takes `NAME.mp4` and `NAME.json` from a folder, if they are of this line of the plan. */
  take(entry: PlanEntry, from: string, how?: 'copy' | 'move'): boolean;
  readonly dir: string;
}

const HASH = 12;

/** Opens the rendered clips; without a renderer (null) those of any renderer will do. */
export function openClips(synth: string | null, dir = CLIPS): ClipStore {
  const stemOf = (entry: PlanEntry) => `${entry.name}-${entryHash(entry).slice(0, HASH)}-`;
  const fits = (name: string, stem: string) =>
    name.startsWith(stem + (synth ?? '').slice(0, HASH)) && name.endsWith('.mp4');
  const videoOf = (entry: PlanEntry): string | null => {
    const names = existsSync(dir) ? readdirSync(dir) : [];
    const name = names.find((each) => fits(each, stemOf(entry)));
    return name ? join(dir, name) : null;
  };
  const take: ClipStore['take'] = (entry, from, how = 'copy') => {
    const files = ['.mp4', '.json'].map((ending) => join(from, entry.name + ending));
    if (!files.every((file) => existsSync(file)) || !isOf(entry, files[1]!)) return false;
    mkdirSync(dir, { recursive: true });
    const target = join(dir, stemOf(entry) + (synth ?? 'unknown').slice(0, HASH));
    const place = how === 'copy' ? copyFileSync : renameSync;
    place(files[1]!, `${target}.json`);
    place(files[0]!, `${target}.mp4`);
    return true;
  };
  return { videoOf, take, dir };
}
