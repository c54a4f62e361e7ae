import { Failure } from './failure.mjs';

/**
 * Runs a command; a failure is one sentence on stderr and exit code 1, a mistake of ours its stack.
 * @param {() => void | Promise<void>} work
 */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}
