import type { Words } from '../words';

export const setup: Words['setup'] = {};
