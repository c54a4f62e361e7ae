import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The built page; `BACKLINE_DIST` names another one, which is then used as it is. */
export const DIST =
  process.env.BACKLINE_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
