import { MediaQuery } from 'svelte/reactivity';

/** Whether the reader asked for less motion; follows the system's setting. */
export const reducedMotion = new MediaQuery('(prefers-reduced-motion: reduce)');
