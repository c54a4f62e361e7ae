// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.mjs';

type Site = Awaited<ReturnType<typeof serve>>;
let dir: string;
let site: Site;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'backline-serve-'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html>');
  writeFileSync(join(dir, 'a.wasm'), 'wasm');
  writeFileSync(join(dir, 'a.js'), 'js');
  writeFileSync(join(dir, 'a.tflite'), 'weights');
  site = await serve({ dir });
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, site.url));

describe('serve', () => {
  it.each([
    ['', 'text/html'],
    ['a.wasm', 'application/wasm'],
    ['a.js', 'text/javascript'],
    ['a.tflite', 'application/octet-stream'],
  ])('sends %s as %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toContain(type);
  });

  it('sends a policy that keeps the page to its own origin', async () => {
    const policy = (await get('')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('answers 404 for what is not there, never the page in its place', async () => {
    const answer = await get('models/missing.tflite');
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('doctype');
  });

  it('does not leave its folder', async () => {
    expect((await get('..%2f..%2fetc/hostname')).status).toBe(404);
  });

  it('takes the next port where one is taken', async () => {
    const second = await serve({ dir, port: site.port });
    expect(second.port).toBeGreaterThan(site.port);
    await second.close();
  });

  it('refuses another port when one was asked for exactly', async () => {
    await expect(serve({ dir, port: site.port, exact: true })).rejects.toThrow('EADDRINUSE');
  });
});
