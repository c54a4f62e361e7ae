import { live } from './live';
import { setup } from './setup';
import { voice } from './voice';

/** The English catalogue; its shape is what every other language must have. */
export const en = { live, setup, voice };
