import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds wrong on the screen as it is now, one line each. */
export async function findings(page: Page): Promise<string[]> {
  // Through the debugger, past the page's policy: axe is the test's, not the page's.
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { run } = Reflect.get(window, 'axe') as {
      run: () => Promise<{ violations: Finding[] }>;
    };
    return (await run()).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}
