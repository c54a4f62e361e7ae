import { nameOf, type Act } from './acted/acts';
import { hashOfFile } from './fingerprint';
import type { Clip } from './clips';
import { keptFiles, type KeptFile } from './kept-store';
import type { Library } from './library';
import type { Group, Subject } from './subject';

/** Where a set's figures lie, or how they are made. */
export type Place =
  | { readonly form: 'recording' | 'kept'; readonly file: string }
  | { readonly form: 'acted'; readonly act: Act };

/** A set that can be judged. */
export interface Gathered {
  readonly name: string;
  readonly group: Group;
  readonly place: Place;
  /** Null where the kept file says it. */
  readonly subject: Subject | null;
  /** What its figures were seen in, as in `Kept`. */
  readonly of: string;
}

/** A set that is wanted. */
export interface Wanted {
  readonly name: string;
  readonly of: string;
  /** Null where it is not at hand. */
  readonly clip: Clip | null;
}

/** A wanted clip of a folder: the one with these very bytes. */
export const wantedClip = (clip: Clip): Wanted => ({
  name: clip.name,
  of: hashOfFile(clip.file),
  clip,
});

export interface Gathering {
  readonly gathered: readonly Gathered[];
  /** Names of the sets that are not at hand. */
  readonly missing: readonly string[];
  /** Names of the kept sets that another engine saw. */
  readonly outdated: readonly string[];
  /** Time spent looking at clips, ms. */
  readonly lookedMs: number;
}

const fromKept = (kept: KeptFile): Gathered => ({
  name: kept.subject.name,
  group: kept.subject.group,
  place: { form: 'kept', file: kept.file },
  subject: null,
  of: kept.of,
});

const subjectOf = ({ name, group, truth, scene, spine }: Clip): Subject => ({
  name,
  group,
  truth,
  scene,
  spine,
});

const fromClip = (clip: Clip, file: string, of: string): Gathered => ({
  name: clip.name,
  group: clip.group,
  place: { form: 'recording', file },
  subject: subjectOf(clip),
  of,
});

/** A sequence of key poses; it is played when it is judged. */
export const fromAct = (act: Act): Gathered => ({
  name: nameOf(act),
  group: 'acted',
  place: { form: 'acted', act },
  subject: null,
  of: nameOf(act),
});

/** Says how far the looking is, and about how long it will take. */
function progress(total: number, say: (sentence: string) => void) {
  let done = 0;
  let ms = 0;
  const looked = (took: number) => {
    done += 1;
    ms += took;
    const minutes = (ms / done) * ((total - done) / 60_000);
    say(`looked at ${done} of ${total}, about ${Math.ceil(minutes)} min to go`);
  };
  return { looked, spent: () => ms };
}

/**
 * Finds the figures of every wanted set: kept ones of this engine, else the clip's own (looked at
 * if need be), else kept ones of an earlier engine. @throws as `Library.fileOf`
 */
export async function gather(
  wanted: readonly Wanted[],
  library: Library,
  engine: string,
  say: (sentence: string) => void,
  kept: ReadonlyMap<string, KeptFile> = keptFiles(),
): Promise<Gathering> {
  const keptOf = ({ name, of }: Wanted) => {
    const file = kept.get(name);
    return file?.of === of ? file : undefined;
  };
  const isCurrent = (one: Wanted) => keptOf(one)?.engine === engine;
  const fresh = wanted.filter((one) => !isCurrent(one) && one.clip && library.isNew(one.clip));
  const { looked, spent } = progress(fresh.length, say);
  const gathered: Gathered[] = [];
  const [missing, outdated]: [string[], string[]] = [[], []];
  for (const one of wanted) {
    const inRepository = keptOf(one);
    const start = performance.now();
    const file = one.clip && !isCurrent(one) ? await library.fileOf(one.clip) : null;
    if (file && fresh.includes(one)) looked(performance.now() - start);
    if (file) gathered.push(fromClip(one.clip!, file, one.of));
    else if (inRepository) gathered.push(fromKept(inRepository));
    else missing.push(one.name);
    if (!file && inRepository && !isCurrent(one)) outdated.push(one.name);
  }
  return { gathered, missing, outdated, lookedMs: spent() };
}
