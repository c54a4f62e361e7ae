import { describe, expect, test, vi } from 'vitest';
import { LentCamera } from '../../src/session/lend-source';
import { Trouble } from '../../src/troubles';
import { MadeUpSource, settle } from './made-up';

/** A camera to lend, and every source it opened. */
function camera() {
  const sources: MadeUpSource[] = [];
  const open = vi.fn(async () => {
    const source = new MadeUpSource();
    sources.push(source);
    return { source, name: 'camera' };
  });
  return { lent: new LentCamera(open), sources, open };
}

const nothing = (): void => undefined;

describe('a lent camera', () => {
  test('is opened once, and shows each borrower its own pictures only', async () => {
    const { lent, sources } = camera();
    const [first, second] = [await lent.borrow(), await lent.borrow()];
    expect(sources).toHaveLength(1);
    const seen: string[] = [];
    first.source.start(({ time }) => seen.push(`first ${time}`), nothing);
    sources[0]!.show(1);
    first.source.stop();
    second.source.start(({ time }) => seen.push(`second ${time}`), nothing);
    sources[0]!.show(2);
    // Handing back twice must not take it from the next one.
    first.source.stop();
    sources[0]!.show(3);
    expect(seen).toEqual(['first 1', 'second 2', 'second 3']);
    expect(sources[0]!.stops).toBe(0);
  });

  test('closes pictures that nobody looks at', async () => {
    const { lent, sources } = camera();
    const { source } = await lent.borrow();
    source.start(nothing, nothing);
    source.stop();
    sources[0]!.show(7);
    expect(sources[0]!.closed).toEqual([7]);
  });

  test('is off once it was released, also where it was only being opened', async () => {
    const { lent, sources } = camera();
    void lent.borrow();
    lent.release();
    lent.release();
    await settle();
    expect(sources.map(({ stops }) => stops)).toEqual([1]);
  });

  test('lost, it tells who has it and is opened anew for the next', async () => {
    const { lent, sources } = camera();
    const { source } = await lent.borrow();
    const onEnd = vi.fn();
    source.start(nothing, onEnd);
    const trouble = new Trouble('camera-unplugged');
    sources[0]!.end(trouble);
    expect(onEnd).toHaveBeenCalledWith(trouble);
    await lent.borrow();
    expect(sources).toHaveLength(2);
  });

  test('refused, it is asked for again the next time', async () => {
    const { lent, open } = camera();
    open.mockRejectedValueOnce(new Trouble('camera-refused'));
    await expect(lent.borrow()).rejects.toThrow();
    await expect(lent.borrow()).resolves.toMatchObject({ name: 'camera' });
  });
});
