import { afterEach, describe, expect, it, vi } from 'vitest';
import { availableEngines, createEngine } from '../../src/pose';
import type { EngineOptions } from '../../src/pose/engine';
import { createFastEngine } from '../../src/pose/fast/client';
import { createReferenceEngine } from '../../src/pose/reference/engine';
import { Trouble, type TroubleCode } from '../../src/troubles';

vi.mock('../../src/pose/fast/client');
vi.mock('../../src/pose/reference/engine');

const named = (engine: string) => async (options: EngineOptions) =>
  ({ engine, model: options.model }) as never;
const failing = (code: TroubleCode) => () => Promise.reject(new Trouble(code));

afterEach(() => vi.resetAllMocks());

describe('createEngine', () => {
  it('takes the fast engine, from the page’s own folder', async () => {
    vi.mocked(createFastEngine).mockImplementation(named('fast'));
    expect(await createEngine({ engine: 'fast', model: 'lite' })).toMatchObject({ engine: 'fast' });
    expect(vi.mocked(createFastEngine).mock.calls[0]![1]).toBe(new URL('/', document.baseURI).href);
    expect(createReferenceEngine).not.toHaveBeenCalled();
  });

  it.each(['engine-unsupported', 'engine-failed'] as const)(
    'falls back to the reference engine, computing on the processor: %s',
    async (code) => {
      vi.mocked(createFastEngine).mockImplementation(failing(code));
      vi.mocked(createReferenceEngine).mockImplementation(named('reference'));
      const engine = await createEngine({ engine: 'fast', model: 'lite' });
      expect(engine).toMatchObject({ engine: 'reference', model: 'lite' });
      expect(vi.mocked(createReferenceEngine).mock.calls[0]![0].cpuInference).toBe(true);
    },
  );

  it.each(['model-missing', 'model-damaged'] as const)(
    'does not fall back when the weights are at fault: %s',
    async (code) => {
      vi.mocked(createFastEngine).mockImplementation(failing(code));
      await expect(createEngine({ engine: 'fast', model: 'full' })).rejects.toMatchObject({ code });
      expect(createReferenceEngine).not.toHaveBeenCalled();
    },
  );

  it('takes the reference engine as the package ships it when that is asked for', async () => {
    vi.mocked(createReferenceEngine).mockImplementation(named('reference'));
    await createEngine({ engine: 'reference', model: 'full' });
    expect(vi.mocked(createReferenceEngine).mock.calls[0]![0].cpuInference).toBeUndefined();
    expect(createFastEngine).not.toHaveBeenCalled();
  });

  it('does not offer MoveNet without its files', async () => {
    expect(availableEngines()).toEqual(['fast', 'reference']);
    await expect(createEngine({ engine: 'movenet', model: 'full' })).rejects.toMatchObject({
      code: 'model-missing',
    });
  });
});
