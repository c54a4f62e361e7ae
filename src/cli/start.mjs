// `npm start`: install what is missing, build if needed, serve, print the address.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { main } from './main.mjs';

await main(async () => {
  ensureInstalled();
  ensureBuilt();
  // Not at the top: the server's packages may only just have been installed.
  const { serve } = await import('./serve.mjs');
  const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
  console.log(`Backline is ready: open ${url}\nPress Ctrl+C to stop.`);
});
