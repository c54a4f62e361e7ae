/** One file of a package that the site serves under its own name. */
export interface ManifestFile {
  /** Path inside the package; it is served under its last part. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** What every manifest in this folder says; see `models/README.md`. */
export interface Manifest {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  /** Folder of the site, relative to the page, that the files are served from. */
  readonly folder: string;
}

/** A tensor of a model: its name in the file, its shape, and what it means. */
export interface TensorNote {
  readonly name: string;
  readonly shape: readonly number[];
  readonly meaning: string;
}

/** A model: one file with known inputs and outputs. */
export interface ModelManifest extends Manifest, ManifestFile {
  readonly inputs: readonly TensorNote[];
  readonly outputs: readonly TensorNote[];
}

/** Files that run a model. */
export interface RuntimeManifest extends Manifest {
  readonly files: readonly ManifestFile[];
}

/** Where the site serves a file of a manifest, relative to the page. */
export const servedPath = (manifest: Manifest, file: string): string =>
  `${manifest.folder}/${file.split('/').at(-1)}`;
