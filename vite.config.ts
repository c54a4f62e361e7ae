import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { leanWorker } from './models/lean-worker.ts';
import { models } from './models/vite-plugin.ts';
import { contentSecurityPolicy } from './src/cli/csp.mjs';
import { legalTexts } from './src/cli/legal.mjs';

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false }), models(), contentSecurityPolicy(), legalTexts()],
  build: {
    target: 'es2022',
    // TensorFlow.js for the reference engine, loaded only when somebody chooses that engine.
    chunkSizeWarningLimit: 800,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es', plugins: () => [leanWorker()] },
  // `browser` makes Svelte load its client build, without which `$effect` silently does nothing.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  // A test that takes long on a busy machine is not wrong; what must be quick is measured by the bench.
  test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});
