import type { Plugin } from 'vite';

const STAND_IN = '\0backline-unused';

/** The package's calculators load it for tensor helpers; the worker calls none of them. */
const isTfjs = (source: string, importer: string): boolean =>
  source === '@tensorflow/tfjs-core' && importer.endsWith('/shared/calculators/image_utils.js');

/** The loaders of LiteRT.js name Node's modules for the case that they run there. */
const isNode = (source: string, importer: string): boolean =>
  source.startsWith('node:') && importer.includes('/@litertjs/core/wasm/');

/** Leaves out of the fast engine's worker what it never runs: TensorFlow.js alone is 490 kB. */
export const leanWorker = (): Plugin => ({
  name: 'backline-lean-worker',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    isTfjs(source, importer) || isNode(source, importer) ? STAND_IN : null,
  load: (id) => (id === STAND_IN ? 'export {};' : null),
});
