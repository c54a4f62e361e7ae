import {
  deleteEverything,
  exportCsv,
  exportEverything,
  importEverything,
  type Merged,
} from '../storage';
import { ArchiveTrouble, Trouble, type ArchiveFault } from '../troubles';
import {
  changeSettings,
  forgetSettings,
  settings,
  settingsMissing,
  settingsToTake,
} from './settings.svelte';

export type { ArchiveFault, Merged };

/** What is being done with all that is kept, and what became of it. */
export type DataState =
  | { readonly as: 'nothing' }
  | { readonly as: 'saving' | 'reading'; readonly done: number; readonly all: number }
  | { readonly as: 'saved'; readonly sets: number; readonly damaged: number }
  | { readonly as: 'refused'; readonly fault: ArchiveFault }
  | { readonly as: 'merged'; readonly merged: Merged }
  | { readonly as: 'deleted' }
  | { readonly as: 'too-large' | 'not-read' | 'not-kept' | 'not-deleted' };

/** A file for a person to keep. */
export interface OwnFile {
  readonly name: string;
  readonly content: Blob;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Day by the local clock, e.g. `2026-03-09`. */
function dayOf(ms: number): string {
  const at = new Date(ms);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Everything that is kept, as a whole: taken along, brought back, deleted. */
export class OwnData {
  state = $state.raw<DataState>({ as: 'nothing' });

  get busy(): boolean {
    return this.state.as === 'saving' || this.state.as === 'reading';
  }

  /** Everything as one file; null where it could not be read. Never rejects. */
  async save(now = Date.now()): Promise<OwnFile | null> {
    this.state = { as: 'saving', done: 0, all: 0 };
    try {
      const { file, sets, damaged } = await exportEverything(
        settingsToTake(),
        now,
        (done, all) => (this.state = { as: 'saving', done, all }),
      );
      this.state = { as: 'saved', sets, damaged };
      return { name: `backline-${dayOf(now)}.zip`, content: file };
    } catch (error) {
      const large = error instanceof Trouble && error.code === 'archive-too-large';
      this.state = { as: large ? 'too-large' : 'not-read' };
      return null;
    }
  }

  /** A table of the sets; null where they could not be read. Never rejects. */
  async table(now = Date.now()): Promise<OwnFile | null> {
    try {
      const content = new Blob([await exportCsv()], { type: 'text/csv' });
      return { name: `backline-sets-${dayOf(now)}.csv`, content };
    } catch {
      this.state = { as: 'not-read' };
      return null;
    }
  }

  /**
   * Adds what a file has and this browser lacks. Never rejects. Once `merged`, the page is to be loaded
   * anew: much of what was read before is no longer so.
   */
  async bring(file: Blob): Promise<void> {
    this.state = { as: 'reading', done: 0, all: 0 };
    try {
      const told = (done: number, all: number): void =>
        void (this.state = { as: 'reading', done, all });
      const { merged, settings: from } = await importEverything(file, told);
      changeSettings(settingsMissing(settings, from));
      this.state = { as: 'merged', merged };
    } catch (error) {
      this.state =
        error instanceof ArchiveTrouble
          ? { as: 'refused', fault: error.fault }
          : { as: 'not-kept' };
    }
  }

  /** Deletes everything for good. Never rejects. Once `deleted`, the page is to be loaded anew. */
  async deleteAll(): Promise<void> {
    try {
      await deleteEverything();
      forgetSettings();
      this.state = { as: 'deleted' };
    } catch {
      this.state = { as: 'not-deleted' };
    }
  }
}
