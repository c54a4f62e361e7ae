import detector from '../../models/blazepose-detector.json';
import full from '../../models/blazepose-full.json';
import heavy from '../../models/blazepose-heavy.json';
import lite from '../../models/blazepose-lite.json';
import type { ModelManifest } from '../../models/manifest';
import type { ModelName } from './engine';

const LANDMARKS: Record<ModelName, ModelManifest> = { lite, full, heavy };

/** Where the weights of the detector and of one landmark model come from. */
export const manifests = (
  model: ModelName,
): { detector: ModelManifest; landmarks: ModelManifest } => ({
  detector,
  landmarks: LANDMARKS[model],
});
