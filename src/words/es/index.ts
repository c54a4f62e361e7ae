import type { Words } from '../words';
import { live } from './live';
import { setup } from './setup';
import { voice } from './voice';

/** The Spanish catalogue. */
export const es: Words = { live, setup, voice };
