import { Trouble } from '../troubles';
import { words } from './language.svelte';

/** What went wrong as one sentence in the language in use. */
export const sentenceOf = (error: Error): string => {
  const { troubles } = words();
  return error instanceof Trouble ? troubles[error.code] : troubles.unexpected(error.message);
};
