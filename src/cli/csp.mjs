/** Everything the page may load comes from where the page came from. */
const RULES = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy for a <meta>, so that it holds on any static host. */
export const CONTENT_SECURITY_POLICY = RULES.join('; ');

/** The policy for a header, which alone can forbid framing. */
export const CONTENT_SECURITY_HEADER = [...RULES, "frame-ancestors 'none'"].join('; ');

/**
 * Vite plugin: writes the policy into the built page. Not in development, where hot reloading
 * needs inline scripts.
 * @returns {import('vite').Plugin}
 */
export const contentSecurityPolicy = () => ({
  name: 'backline:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
});
