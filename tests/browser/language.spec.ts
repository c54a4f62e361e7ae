import { expect, test } from './site';

test.describe('a browser that prefers Spanish', () => {
  test.use({ locale: 'es-ES' });

  test('is answered in Spanish from the first screen on, and remembers another choice', async ({
    page,
  }) => {
    const headings: string[] = [];
    await page.exposeFunction('headingSeen', (text: string) => headings.push(text));
    await page.addInitScript(() => {
      const tell = Reflect.get(window, 'headingSeen') as (text: string) => void;
      new MutationObserver(() => {
        const text = document.querySelector('h1')?.textContent;
        if (text) tell(text);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Elige un ejercicio');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    // Nobody sees English flash by.
    expect(new Set(headings)).toEqual(new Set(['Elige un ejercicio']));

    await page.getByRole('button', { name: 'Ajustes' }).click();
    await page
      .getByRole('group', { name: 'Idioma' })
      .getByRole('radio', { name: 'English' })
      .check();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose an exercise');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose an exercise');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('a browser that prefers a language without a catalogue', () => {
  test.use({ locale: 'fr-FR' });

  test('is answered in English', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose an exercise');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
