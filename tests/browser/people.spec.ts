import { readFileSync } from 'node:fs';
import { BRIDGE_FILE, expect, test } from './site';

test('somebody else in the picture is told, and one alone is not', async ({ page }) => {
  await page.goto('./');
  await page.waitForFunction(() => window.backline !== undefined);
  const told = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const film = document.createElement('video');
    film.src = URL.createObjectURL(new Blob([data]));
    film.currentTime = 1;
    await new Promise((resolve) => (film.onseeked = resolve));
    const { videoWidth: width, videoHeight: height } = film;
    /** The film's picture so many times, one below the other. */
    const stacked = (times: number) => {
      const canvas = new OffscreenCanvas(width, height * times);
      const context = canvas.getContext('2d')!;
      for (let i = 0; i < times; i++) context.drawImage(film, 0, i * height, width, height);
      return canvas.transferToImageBitmap();
    };
    const engine = await window.backline!.createEngine({ engine: 'fast', model: 'lite' });
    const ask = async (image: ImageBitmap, time: number) => {
      await engine.reset();
      const { people } = await engine.estimate({ image, time: time as never }, { people: true });
      return people;
    };
    const empty = new OffscreenCanvas(width, height);
    empty.getContext('2d')!.fillRect(0, 0, width, height);
    const alone = await engine.estimate({ image: stacked(1), time: 0 as never });
    return {
      unasked: alone.people,
      one: await ask(stacked(1), 1),
      two: await ask(stacked(2), 2),
      nobody: await ask(empty.transferToImageBitmap(), 3),
    };
  }, readFileSync(BRIDGE_FILE).toString('base64'));
  expect(told).toEqual({ unasked: undefined, one: 1, two: 2, nobody: 0 });
});
