import { begin, inFrontOf, told, until } from './floor';
import { expect, test } from './site';

// One bridge, six seconds out of the picture, one bridge, one hand up.
test.use(inFrontOf('bridge-away-and-hand.mjpeg'));

test('pauses, goes on when the start pose is held, and ends by a hand held up', async ({
  page,
}) => {
  await begin(page);
  await until(page, 'ready');
  await until(page, 'paused');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await until(page, 'resumed');
  await expect(page.getByTestId('count')).toHaveText('2', { timeout: 40_000 });
  await expect(page).toHaveURL(/#\/review\//, { timeout: 40_000 });

  const events = await told(page);
  expect(events.filter(({ type }) => !['direction'].includes(type))).toEqual([
    { type: 'ready', set: 1, first: null },
    { type: 'paused', why: 'left' },
    { type: 'resumed' },
    expect.objectContaining({ type: 'set-over', counted: 2, why: 'stopped' }),
    { type: 'over' },
  ]);
  await expect(page.getByText('2 counted')).toBeVisible();
});
