import type { Words } from '../words';

export const live: Words['live'] = {};
