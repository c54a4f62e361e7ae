import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * Vite plugin: puts LICENSE and NOTICE beside the built page. Whoever hosts the page passes on other
 * people's work, and their licences ask for these texts to come along.
 * @returns {import('vite').Plugin}
 */
export const legalTexts = () => ({
  name: 'backline:legal-texts',
  apply: 'build',
  generateBundle() {
    for (const name of ['LICENSE', 'NOTICE']) {
      const source = readFileSync(join(ROOT, name), 'utf8');
      this.emitFile({ type: 'asset', fileName: `${name}.txt`, source });
    }
  },
});
