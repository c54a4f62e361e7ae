import { cpus } from 'node:os';
import { resolve } from 'node:path';
import type { Evidence } from './evidence';
import { engineFingerprint } from './fingerprint';
import { gather, type Gathering } from './gather';
import type { Answer } from './judge-worker';
import { judgeAll } from './judges';
import { keepAll } from './keep-all';
import { openLibrary } from './library';
import { readPlan } from './plan';
import type { Run } from './proof';
import { actsFor, say, wantedBy, type Flags } from './wanted';

const machine = (): Pick<Run, 'cpu' | 'cores' | 'node'> => ({
  cpu: cpus()[0]?.model.trim() ?? 'an unknown processor',
  cores: cpus().length,
  node: process.versions.node,
});

/** So many names are named, the others counted. */
const NAMED = 8;

function listed(names: readonly string[]): string {
  const named = names.slice(0, NAMED).map((name) => `\`${name}\``);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return named.join(', ') + more;
}

/** What is not in the report, or not of today, in sentences. */
function missingFrom({ missing, outdated }: Gathering, failed: readonly string[]): string[] {
  const absent = missing.length > 0 ? [`There is no recording of ${listed(missing)}.`] : [];
  const old = outdated.length > 0 ? [`An earlier engine saw ${listed(outdated)}.`] : [];
  return [...failed, ...absent, ...old];
}

/** What some sets prove, what could not be judged (in sentences), and how the run went. */
export interface Measured {
  readonly evidence: readonly Evidence[];
  readonly missing: readonly string[];
  readonly run: Run;
}

/** Finds, judges and, if asked to, keeps the sets. @throws Failure, and as `Library.fileOf` */
export async function measure(flags: Flags): Promise<Measured> {
  const engine = engineFingerprint();
  const plan = readPlan();
  const wanted = await wantedBy(flags, plan, engine);
  const began = performance.now();
  const library = openLibrary(flags.recordings ? resolve(flags.recordings) : null, say, flags.look);
  const gathering = await gather(wanted, library, engine, say).finally(() => library.close());
  if (flags.keep) keepAll(gathering.gathered, new Set(plan.map(({ name }) => name)), engine, say);
  const sets = [...gathering.gathered, ...actsFor(flags)];
  const answers = await judgeAll(sets, (done) => {
    if (done % 20 === 0) say(`judged ${done} of ${sets.length}`);
  });
  const evidence = answers.flatMap((answer) => answer.evidence ?? []);
  const missing = missingFrom(
    gathering,
    answers.flatMap(({ failed }) => failed ?? []),
  );
  const seconds = (performance.now() - began - gathering.lookedMs) / 1000;
  const run: Run = {
    ...machine(),
    seconds,
    memoryMiB: mostMemory(answers),
    sets: evidence.filter(({ group }) => group !== 'acted').length,
    acted: evidence.filter(({ group }) => group === 'acted').length,
    outdated: gathering.outdated.length,
  };
  return { evidence, missing, run };
}

const mostMemory = (answers: readonly Answer[]): number =>
  Math.max(process.resourceUsage().maxRSS / 1024, ...answers.map(({ memoryMiB }) => memoryMiB));
