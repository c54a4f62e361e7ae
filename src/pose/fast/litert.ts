import { Environment, loadLiteRt, supportsFeature } from '@litertjs/core';
import runtime from '../../../models/runtime-litert.json';

/** What the Emscripten loader of LiteRT.js takes and what `loadLiteRt` expects to find globally. */
interface LoaderOptions {
  locateFile(name: string): string;
  printErr(line: string): void;
}
type ModuleFactory = (options: LoaderOptions) => Promise<unknown>;
interface LoaderGlobals {
  importScripts: () => void;
  ModuleFactory: ModuleFactory;
  Module: LoaderOptions;
}

/** Asks the browser for no GPU: this engine computes on WebAssembly. */
const withoutGpu = (): Promise<Environment> =>
  Promise.resolve(new Environment({ webGpuDevice: null }));

/** LiteRT reports its progress on the error stream; only what is neither is worth the console. */
const printErr = (line: string): void => {
  if (!/^(INFO|WARNING|VERBOSE)\b/.test(line)) console.warn(line);
};

async function loader(relaxedSimd: boolean): Promise<ModuleFactory> {
  const module = relaxedSimd
    ? await import('@litertjs/core/wasm/litert_wasm_internal.js')
    : await import('@litertjs/core/wasm/litert_wasm_compat_internal.js');
  return module.default;
}

/**
 * Starts LiteRT.js inside a module worker. Its own loading runs a script with `importScripts`,
 * which module workers refuse, so the script is imported as a module and handed over instead.
 * @param base address of the site's root, ending in a slash
 */
export async function startLiteRt(base: string): Promise<void> {
  const folder = `${base}${runtime.folder}/`;
  const globals: LoaderGlobals = {
    importScripts: () => undefined,
    ModuleFactory: await loader(await supportsFeature('relaxedSimd')),
    Module: { locateFile: (name) => folder + name, printErr },
  };
  Object.assign(globalThis, globals);
  Environment.create = withoutGpu;
  await loadLiteRt(`${folder}litert_wasm_internal.js`);
}
