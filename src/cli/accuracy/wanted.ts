import { resolve } from 'node:path';
import { Failure } from '../failure.mjs';
import { acts } from './acted/acts';
import { CLIPS, findClips } from './clips';
import { fromAct, wantedClip, type Gathered, type Wanted } from './gather';
import { keptFiles } from './kept-store';
import type { PlanEntry } from './plan';
import { plannedClips, renderMissing } from './planned';
import { openClips } from './rendered-clips';
import { synthFingerprint } from './synth';

/** What the command was asked for. */
export interface Flags {
  readonly json?: boolean;
  readonly only?: string;
  readonly clips?: string;
  readonly recordings?: string;
  readonly take?: string;
  readonly keep?: boolean;
  /** `--no-render` and `--no-look` make them false. */
  readonly render: boolean;
  readonly look: boolean;
}

/** Says on the side what is going on. */
export const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** @throws Failure when it is no regular expression */
function patternOf(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (cause) {
    throw new Failure(`“${text}” is no regular expression: correct --only.`, { cause });
  }
}

/** Sets that lie in the repository only: those of other exercises, when their clips are not here. */
const keptOthers = (clips: readonly Wanted[], plan: readonly PlanEntry[]): Wanted[] => {
  const known = new Set([...clips, ...plan].map(({ name }) => name));
  return [...keptFiles().values()]
    .filter(({ subject }) => subject.group === 'other' && !known.has(subject.name))
    .map(({ subject, of }) => ({ name: subject.name, of, clip: null }));
};

/** The clips of the plan, rendered first where they are missing and may be. */
async function fromPlan(plan: readonly PlanEntry[], { take, render }: Flags, engine: string) {
  const store = openClips(synthFingerprint());
  if (take) {
    const from = resolve(take);
    const taken = plan.filter((entry) => !store.videoOf(entry) && store.take(entry, from));
    say(`took ${taken.length} clips of the plan from that folder`);
  }
  if (render) await renderMissing(plan, store, engine, say);
  return plannedClips(plan, store);
}

/** The sequences of key poses asked for; none where some folder's clips are. */
export function actsFor({ only, clips, recordings }: Flags): Gathered[] {
  if (clips ?? recordings) return [];
  const pattern = patternOf(only ?? '');
  return acts()
    .map(fromAct)
    .filter(({ name }) => pattern.test(name));
}

/** The sets asked for. @throws Failure when there are none */
export async function wantedBy(
  flags: Flags,
  plan: readonly PlanEntry[],
  engine: string,
): Promise<Wanted[]> {
  const pattern = patternOf(flags.only ?? '');
  const fits = ({ name }: { readonly name: string }) => pattern.test(name);
  const dir = resolve(flags.clips ?? CLIPS);
  const clips = findClips(dir).filter(fits).map(wantedClip);
  if (flags.clips && clips.length > 0) return clips;
  const planned = flags.clips ? [] : await fromPlan(plan.filter(fits), flags, engine);
  const others = flags.clips ? [] : keptOthers(clips, plan).filter(fits);
  const all = [...clips, ...planned, ...others];
  if (all.length === 0 && actsFor(flags).length === 0)
    throw new Failure(`No clip in ${dir} fits: check --only and --clips.`);
  return all;
}
