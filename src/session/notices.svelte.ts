import { untrack } from 'svelte';

/** One sentence that outlives the screen on which it came up, and a way on. */
export interface Notice {
  readonly text: string;
  readonly kind: 'plain' | 'trouble';
  readonly action?: { readonly label: string; readonly run: () => void };
}

let shown = $state.raw<readonly Notice[]>([]);

/** Sentences for the next screen, e.g. that the camera is off. */
export const notices = {
  get shown(): readonly Notice[] {
    return shown;
  },
  add(notice: Notice): void {
    // Whoever adds, an effect perhaps, must not come to depend on what it adds to.
    shown = [...untrack(() => shown), notice];
  },
  clear(): void {
    shown = [];
  },
};
