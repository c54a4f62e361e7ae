// `npm test`: install what is missing, then everything that must hold, in order; stop at the first
// step that fails and say which.
import { ensureChromium } from './chromium.mjs';
import { Failure } from './failure.mjs';
import { ensureInstalled, runNpm } from './install.mjs';
import { main } from './main.mjs';

/** Names of the steps, with the package script that each one runs. */
const STEPS = /** @type {const} */ ([
  ['types', 'check'],
  ['lint', 'lint'],
  ['unit tests', 'unit'],
  ['build', 'build'],
  ['browser tests', 'browser'],
]);

/** @param {string} name @param {string} script */
function step(name, script) {
  console.log(`\n— ${name}: npm run ${script}`);
  const began = Date.now();
  if (!runNpm(['run', '--silent', script], 1)) throw new Failure(`\nFailed: ${name}.`);
  console.log(`— ${name}: passed in ${Math.round((Date.now() - began) / 1000)} s`);
}

await main(async () => {
  ensureInstalled();
  console.log(`Chromium: ${await ensureChromium()}`);
  for (const [name, script] of STEPS) step(name, script);
  console.log('\nEverything passed.');
});
