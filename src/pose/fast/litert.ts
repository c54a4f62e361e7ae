import { Environment, loadLiteRt, supportsFeature } from '@litertjs/core';
import runtime from '../../../models/runtime-litert.json';

/** What the Emscripten loader of LiteRT.js takes and what `loadLiteRt` expects to find globally. */
interface LoaderOptions {
  locateFile(name: string): string;
  print(line: string): void;
  printErr(line: string): void;
}
type ModuleFactory = (options: LoaderOptions) => Promise<unknown>;
interface LoaderGlobals {
  importScripts: () => void;
  ModuleFactory: ModuleFactory;
  Module: LoaderOptions;
}

/** Asks the browser for no GPU; by default LiteRT does, and complains where there is none. */
const withoutGpu = (): Promise<Environment> =>
  Promise.resolve(new Environment({ webGpuDevice: null }));

/** LiteRT reports its progress, also on the error stream; only what is neither is worth the console. */
const print = (line: string): void => {
  if (!/^(INFO|WARNING|VERBOSE|[IWV]\d{4}) /.test(line.replace(':', ' '))) console.warn(line);
};

type Build = 'plain' | 'compat' | 'jspi';

/** The builds of LiteRT.js: without relaxed SIMD, and able to wait for a GPU. */
const LOADERS: Record<Build, () => Promise<{ default: ModuleFactory }>> = {
  plain: () => import('@litertjs/core/wasm/litert_wasm_internal.js'),
  compat: () => import('@litertjs/core/wasm/litert_wasm_compat_internal.js'),
  jspi: () => import('@litertjs/core/wasm/litert_wasm_jspi_internal.js'),
};

async function buildFor(withGpu: boolean): Promise<Build> {
  if (withGpu) return 'jspi';
  return (await supportsFeature('relaxedSimd')) ? 'plain' : 'compat';
}

/**
 * Starts LiteRT.js inside a module worker. Its own loading runs a script with `importScripts`,
 * which module workers refuse, so the script is imported as a module and handed over instead.
 * @param base address of the site's root, ending in a slash
 * @param withGpu asks the browser for a GPU too; see `hasGpu`
 */
export async function startLiteRt(base: string, withGpu: boolean): Promise<void> {
  const folder = `${base}${runtime.folder}/`;
  const { default: factory } = await LOADERS[await buildFor(withGpu)]();
  const globals: LoaderGlobals = {
    importScripts: () => undefined,
    ModuleFactory: factory,
    Module: { locateFile: (name) => folder + name, print, printErr: print },
  };
  Object.assign(globalThis, globals);
  if (!withGpu) Environment.create = withoutGpu;
  // The script is there already; its name only says that it need not be chosen.
  await loadLiteRt(`${folder}litert.js`);
}
