// A process that judges sets for the accuracy report, one after the other, as it is asked to.
import { Trouble } from '../../troubles';
import { Failure } from '../failure.mjs';
import { evidenceOf, type Evidence } from './evidence';
import type { Gathered } from './gather';
import { openSet } from './open-set';

/** What a process answers. */
export interface Answer {
  readonly evidence: Evidence | null;
  /** One sentence, when the set could not be judged. */
  readonly failed: string | null;
  /** The most memory that this process has taken so far, MiB. */
  readonly memoryMiB: number;
}

const memory = (): number => process.resourceUsage().maxRSS / 1024;

function judged(one: Gathered): Evidence {
  const { subject, recording } = openSet(one);
  return evidenceOf(subject, recording);
}

function answer(one: Gathered): Answer {
  try {
    return { evidence: judged(one), failed: null, memoryMiB: memory() };
  } catch (error) {
    // A mistake of ours is shown with its stack; the other sets are judged all the same.
    if (!(error instanceof Trouble || error instanceof Failure)) console.error(error);
    const why = error instanceof Error ? error.message : String(error);
    return { evidence: null, failed: `${one.name}: ${why}`, memoryMiB: memory() };
  }
}

process.on('message', (one: Gathered) => process.send!(answer(one)));
