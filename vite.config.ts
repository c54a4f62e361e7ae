import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { models } from './models/vite-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), models()],
  build: { target: 'es2022' },
  worker: { format: 'es' },
  // `browser` makes Svelte load its client build, without which `$effect` silently does nothing.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'] },
});
