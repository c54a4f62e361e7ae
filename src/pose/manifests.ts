import detector from '../../models/blazepose-detector.json';
import full from '../../models/blazepose-full.json';
import heavy from '../../models/blazepose-heavy.json';
import lite from '../../models/blazepose-lite.json';
import type { ModelManifest } from '../../models/manifest';
import type { EngineOptions, ModelName } from './engine';
import { loadWeights } from './weights';

const LANDMARKS: Record<ModelName, ModelManifest> = { lite, full, heavy };

/** The detector's manifest and that of one landmark model, in this order. */
export const manifestsOf = (model: ModelName): readonly [ModelManifest, ModelManifest] => [
  detector,
  LANDMARKS[model],
];

/**
 * Fetches and checks the weights of the detector and of one landmark model, in this order.
 * @param base address of the site's root, ending in a slash
 * @throws Trouble `model-missing`, `model-damaged`
 */
export function loadModels(
  base: string,
  model: ModelName,
  onProgress: EngineOptions['onProgress'] = () => undefined,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const wanted = manifestsOf(model);
  const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
  const loaded = wanted.map(() => 0);
  return Promise.all(
    wanted.map((manifest, i) =>
      loadWeights(base, manifest, (bytes) => {
        loaded[i] = bytes;
        onProgress(
          loaded.reduce((sum, each) => sum + each, 0),
          total,
        );
      }),
    ),
  );
}
