import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Failure } from '../failure.mjs';
import type { Gathered } from './gather';
import type { Answer } from './judge-worker';

const WORKER = fileURLToPath(new URL('judge-worker.ts', import.meta.url));

/** Asks a process about one set. @throws Failure when the process ends instead */
const ask = (judge: ChildProcess, one: Gathered): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Failure(`Judging ${one.name} ended early: run this again.`));
    judge.once('exit', ended);
    judge.once('message', (answer) => {
      judge.off('exit', ended);
      resolve(answer as Answer);
    });
    judge.send(one);
  });

/** Judges sets on every core, in as many processes; answers come in the order of the sets. */
export async function judgeAll(
  sets: readonly Gathered[],
  done: (count: number) => void = () => undefined,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  let count = 0;
  const work = async () => {
    const judge = fork(WORKER);
    try {
      for (let i = next++; i < sets.length; i = next++) {
        answers[i] = await ask(judge, sets[i]!);
        done(++count);
      }
    } finally {
      judge.kill();
    }
  };
  const judges = Math.min(availableParallelism(), sets.length);
  await Promise.all(Array.from({ length: judges }, work));
  return answers;
}
