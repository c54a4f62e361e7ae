import { cpus, loadavg } from 'node:os';
import { cac } from 'cac';
import { compare, timeAll } from './bench/engines';
import { KEEP_NAMES } from './bench/in-page';
import { measureLive } from './bench/live';
import { findFiles } from './bench/pictures';
import { type BenchReport, type Machine, ratiosOf, toTable } from './bench/report';
import { ensureBuilt } from './build.mjs';
import { main } from './main.mjs';
import { type BuiltPage, openBuiltPage } from './page';

/** Loading and timing the slowest engine may take minutes on a busy machine. */
const LIMIT_MS = 1_200_000;

const say = (what: string): void => void process.stderr.write(`measuring ${what}…\n`);

const machineOf = ({ page }: BuiltPage): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
  cores: cpus().length,
  load: loadavg()[0] ?? 0,
  browser: `Chromium ${page.context().browser()?.version() ?? ''}`,
});

/** The engines on the same pictures, in one page. */
async function measureEngines(): Promise<Omit<BenchReport, 'live'>> {
  const files = findFiles();
  const built = await openBuiltPage();
  try {
    const { page } = built;
    page.setDefaultTimeout(LIMIT_MS);
    await page.evaluate(KEEP_NAMES);
    const machine = machineOf(built);
    const engines = await timeAll(page, files, say);
    say('how far the engines agree');
    const agreement = await compare(page, files);
    return { machine, engines, ratios: ratiosOf(engines), agreement };
  } finally {
    await built.close();
  }
}

async function bench(): Promise<BenchReport> {
  ensureBuilt();
  const engines = await measureEngines();
  say('the live screen');
  return { ...engines, live: await measureLive() };
}

await main(async () => {
  const cli = cac('bench');
  cli.option('--json', 'Print one object instead of a table');
  cli.help();
  const { options } = cli.parse();
  if (options.help) return;
  const report = await bench();
  console.log(options.json ? JSON.stringify(report) : toTable(report));
});
