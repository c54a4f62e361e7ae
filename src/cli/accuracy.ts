import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { cac } from 'cac';
import { runCommand } from './accuracy/command';
import { measure } from './accuracy/measure';
import { proofOf } from './accuracy/proof';
import { toBars, toJson, toTable } from './accuracy/table';
import type { Flags } from './accuracy/wanted';
import { main } from './main.mjs';

/** Some sets only: a table, and nothing is written. */
async function partly(flags: Flags): Promise<string> {
  const { evidence, missing } = await measure(flags);
  const results = evidence.flatMap(({ result }) => result ?? []);
  return (flags.json ? toJson : toTable)(results, missing);
}

/** Everything: the report is written. */
async function wholly(flags: Flags): Promise<string> {
  const { evidence, missing, run } = await measure(flags);
  const proof = proofOf(evidence, missing, run);
  // Drawing takes a second to load, which only a whole report needs.
  const { writeReport } = await import('./accuracy/report/write');
  const files = writeReport(proof);
  if (flags.json) return JSON.stringify(proof);
  return [...toBars(proof), '', `written: ${files.join(', ')}`].join('\n');
}

async function report(flags: Flags): Promise<string> {
  if (flags.clips && !existsSync(resolve(flags.clips))) {
    const sentence = 'There are no clips with known truth here: name a folder with --clips DIR.';
    return flags.json ? JSON.stringify({ skipped: sentence }) : sentence;
  }
  const part = flags.only ?? flags.clips ?? flags.recordings;
  return part === undefined ? wholly(flags) : partly(flags);
}

await main(async () => {
  const cli = cac('accuracy');
  cli
    .command(
      '',
      'Holds counts, warnings and angles against what really happens; writes ACCURACY.md',
    )
    .option('--json', 'Print one object instead of tables')
    .option('--no-render', 'Render no clips of the plan; use those that are there')
    .option('--no-look', 'Look at no clip anew; use what was seen in them before')
    .option(
      '--take <dir>',
      'Take clips of the plan that were rendered elsewhere (NAME.mp4, NAME.json)',
    )
    .option('--keep', 'Keep what was seen in tests/accuracy/recordings/, for clones without clips')
    .option('--only <regex>', 'Only sets whose name fits; writes nothing')
    .option('--clips <dir>', 'Only the clips of this folder, truth beside; writes nothing')
    .option('--recordings <dir>', 'Use this folder’s recordings (CLIP.json); writes nothing')
    .action(async (flags: Flags) => console.log(await report(flags)));
  cli.help();
  await runCommand(cli);
});
// A report of failures is still a report; what could not be made at all is 2.
if (process.exitCode) process.exitCode = 2;
