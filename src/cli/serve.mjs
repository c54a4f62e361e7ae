import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { CONTENT_SECURITY_HEADER } from './csp.mjs';
import { DIST } from './paths.mjs';

/** Ports tried before giving up. */
const TRIES = 20;

/**
 * Weights have no registered media type; browsers want one all the same.
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setHeaders(response, path) {
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_HEADER);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  // A new build must show at once; unchanged files still answer 304 by their ETag.
  response.setHeader('Cache-Control', 'no-cache');
  if (/\.(tflite|data|binarypb|task)$/.test(path)) {
    response.setHeader('Content-Type', 'application/octet-stream');
  }
}

/**
 * Listens on `port`, or rejects.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Listens on the first free port from `port` on.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port taken
 */
async function listenFrom(server, port) {
  for (let next = port; ; next++) {
    try {
      await listen(server, next);
      return next;
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || next >= port + TRIES) throw error;
    }
  }
}

/**
 * Serves a folder on localhost, as a plain static host would, with the page's security policy.
 * @param {{ dir?: string, port?: number, exact?: boolean }} [options] `port` 0 takes any free one;
 *   `exact` refuses another port than the one asked for
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir = DIST, port = 0, exact = false } = {}) {
  const files = sirv(dir, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end('Not found'));
  });
  if (exact || port === 0) await listen(server, port);
  else await listenFrom(server, port);
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 4173);
  const { url } = await serve({
    port,
    exact: true,
    ...(process.argv[2] && { dir: process.argv[2] }),
  });
  console.log(url);
}
