import type { Words } from '../words';

export const voice: Words['voice'] = {};
