import { renderedClip } from './clips';
import type { Wanted } from './gather';
import { keptFiles } from './kept-store';
import type { PlanEntry } from './plan';
import { entryHash, unfinishedIn, type ClipStore } from './rendered-clips';
import { cannotRender, render } from './synth';

type Say = (sentence: string) => void;

/** Lines of the plan for which there is neither a video nor a kept set of this engine. */
function toRender(plan: readonly PlanEntry[], store: ClipStore, engine: string): PlanEntry[] {
  const kept = keptFiles();
  return plan.filter((entry) => {
    const file = kept.get(entry.name);
    const isKept = file?.of === entryHash(entry) && file.engine === engine;
    return !isKept && !store.videoOf(entry);
  });
}

/** Renders what is missing, as far as that can be done here. @throws Failure when it stops */
export async function renderMissing(
  plan: readonly PlanEntry[],
  store: ClipStore,
  engine: string,
  say: Say,
): Promise<void> {
  const missing = toRender(plan, store, engine);
  if (missing.length === 0) return;
  const why = await cannotRender();
  if (why) return say(`${why}, so ${missing.length} clips of the plan are not rendered.`);
  const unfinished = unfinishedIn(store.dir);
  let done = 0;
  say(`rendering ${missing.length} clips, some 20 s each; stop at will, the next run goes on…`);
  await render(missing, unfinished, (name) =>
    say(`rendered ${++done} of ${missing.length}: ${name}`),
  );
  for (const entry of missing) store.take(entry, unfinished, 'move');
}

/** The clips of the plan, each with its video if there is one. */
export const plannedClips = (plan: readonly PlanEntry[], store: ClipStore): Wanted[] =>
  plan.map((entry) => {
    const video = store.videoOf(entry);
    const clip = video ? renderedClip(video, entry.name, entry.split) : null;
    return { name: entry.name, of: entryHash(entry), clip };
  });
