import type { CAC } from 'cac';
import { Failure } from '../failure.mjs';

/** Runs what was typed. @throws Failure when it was typed wrongly, and what the command throws */
export async function runCommand(cli: CAC): Promise<void> {
  try {
    cli.parse(process.argv, { run: false });
    await cli.runMatchedCommand();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CACError') throw error;
    throw new Failure(`${error.message}: run this with --help to see what there is.`);
  }
}
