import { inFrontOf } from './floor';
import { BRIDGE_REPS, choose, expect, test } from './site';

test.use(inFrontOf('bridge.mjpeg'));

test('a set in front of the camera is counted live, reviewed, and still there after a reload', async ({
  page,
}) => {
  await choose(page, 'Glute bridge');
  await page.getByRole('button', { name: 'Start with camera' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible({ timeout: 60_000 });

  const count = page.getByTestId('count');
  for (let reps = 1; reps <= BRIDGE_REPS; reps++) {
    await expect(count).toHaveText(String(reps), { timeout: 40_000 });
  }
  await page.getByRole('button', { name: 'Stop' }).click();

  const review = async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Glute bridge' })).toBeVisible();
    await expect(page.getByText(`${BRIDGE_REPS} counted`)).toBeVisible();
  };
  await expect(page).toHaveURL(/#\/review\//);
  await review();
  await expect(page.getByText('Camera is off').first()).toBeVisible();
  await page.reload();
  await review();
});

test('leaving the live screen lets the camera go', async ({ page }) => {
  await choose(page, 'Glute bridge');
  await page.getByRole('button', { name: 'Start with camera' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible({ timeout: 60_000 });
  const track = await page.evaluateHandle(() => {
    const stream = document.querySelector('video')?.srcObject as MediaStream | null;
    return stream?.getVideoTracks()[0] ?? null;
  });
  expect(await track.evaluate((camera) => camera?.readyState)).toBe('live');
  await page.goBack();
  await expect.poll(() => track.evaluate((camera) => camera?.readyState)).toBe('ended');
});
