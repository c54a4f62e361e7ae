import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin } from 'vite';
import {
  type ManifestFile,
  type ModelManifest,
  type RuntimeManifest,
  servedPath,
} from './manifest.ts';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Module that answers imports of `@mediapipe/pose`. */
const SOLUTION = join(here, '../src/pose/reference/solution.ts');

/** A file of the site: where it is served, where it comes from, what it must be. */
interface Served {
  readonly path: string;
  readonly from: string;
  readonly expected: ManifestFile | null;
}

type AnyManifest = ModelManifest | RuntimeManifest;

const filesOf = (manifest: AnyManifest): readonly ManifestFile[] =>
  'files' in manifest ? manifest.files : [manifest];

/** Folder of an installed package, also when the package exports no `package.json`. */
function packageFolder(name: string): string {
  const folder = require.resolve
    .paths(name)
    ?.map((path) => join(path, name))
    .find((path) => existsSync(path));
  if (!folder) throw new Error(`The package ${name} is not installed: run "npm install".`);
  return folder;
}

function fromManifest(manifest: AnyManifest): Served[] {
  const folder = packageFolder(manifest.package);
  return filesOf(manifest).map((expected) => ({
    path: servedPath(manifest, expected.file),
    from: join(folder, expected.file),
    expected,
  }));
}

/** MoveNet is served only when someone has put its files here; nobody publishes them on npm. */
function moveNetFiles(folder: string): Served[] {
  const moveNet = join(folder, 'movenet');
  if (!existsSync(join(moveNet, 'model.json'))) return [];
  return readdirSync(moveNet).map((file) => ({
    path: `models/movenet/${file}`,
    from: join(moveNet, file),
    expected: null,
  }));
}

/** Every file that the manifests in `folder` name. */
export function servedFiles(folder = here): Served[] {
  const manifests = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnyManifest);
  return [...manifests.flatMap(fromManifest), ...moveNetFiles(folder)];
}

/**
 * Reads a file and compares it with its manifest.
 * @throws Error naming the file when it is absent or differs in size or sha256
 */
export function readChecked({ path, from, expected }: Served): Buffer {
  if (!existsSync(from)) throw new Error(`${path}: ${from} is missing. Run "npm install" again.`);
  const bytes = readFileSync(from);
  if (!expected) return bytes;
  if (bytes.length !== expected.bytes)
    throw new Error(
      `${path} is damaged: ${bytes.length} bytes instead of ${expected.bytes}. Run "npm install" again.`,
    );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== expected.sha256)
    throw new Error(
      `${path} is damaged: sha256 ${sha256} instead of ${expected.sha256}. Run "npm install" again.`,
    );
  return bytes;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  wasm: 'application/wasm',
};

const typeOf = (path: string): string =>
  TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** Serves the files in development; checked once, when first asked for. */
function serve(files: readonly Served[]): Connect.NextHandleFunction {
  const byPath = new Map(files.map((file) => [`/${file.path}`, file]));
  return (request, response, next) => {
    const file = byPath.get(request.url?.split('?')[0] ?? '');
    if (!file) return next();
    response.setHeader('Content-Type', typeOf(file.path));
    response.end(readChecked(file));
  };
}

/**
 * Serves (development) and bundles (build) exactly the files that the manifests name, under names
 * that are not hashed because the runtimes ask for them by name. A file that differs from its
 * manifest fails the build.
 */
export function models(folder = here): Plugin {
  let files: Served[] = [];
  return {
    name: 'backline-models',
    config: () => ({
      // The package sets a global instead of exporting; both Vite's bundler and its development
      // server stop at the missing export.
      resolve: { alias: { '@mediapipe/pose': SOLUTION } },
      define: { __HAS_MOVENET__: JSON.stringify(moveNetFiles(folder).length > 0) },
    }),
    buildStart() {
      files = servedFiles(folder);
    },
    configureServer(server) {
      files = servedFiles(folder);
      server.middlewares.use(serve(files));
    },
    generateBundle() {
      for (const file of files)
        this.emitFile({ type: 'asset', fileName: file.path, source: readChecked(file) });
    },
  };
}
