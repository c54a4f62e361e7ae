import birdDog from './bird-dog';
import { checksBut, defineVariant } from './variant';

const { start, peak } = birdDog.poses;
const leg = peak.near;
const kneeling = start.near;
const trunk = start.trunk;

// The back’s weights were fitted with an arm lifted as well: with both hands down they were not tried.
export default defineVariant(birdDog, {
  id: 'bird-dog-leg-only',
  name: 'Bird dog, leg only',
  purpose: 'Reach long with one leg over a quiet back, both hands down.',
  leadsTo: birdDog.id,
  steps: [
    'Tighten your belly, both hands on the floor.',
    'Reach one leg back, as high as your hip.',
    'Stay for five seconds.',
    'Come down softly, then change sides.',
  ],
  bestFor: 'Beginning with the bird dog, or days when balance is hard.',
  differs:
    'This is how one of the two articles has the bird dog: the leg alone, five seconds, twelve a side.',
  dose: { ...birdDog.dose, sets: 1, reps: 12 },
  easier: 'Hold for two seconds only.',
  checks: checksBut(birdDog, 'same-side'),
  poses: {
    start,
    peak: { trunk, near: leg, far: kneeling },
    otherPeak: { trunk, near: kneeling, far: leg },
    faults: {
      'back-sags': { trunk, lowerBack: -0.07, near: leg, far: kneeling },
      'back-rounded': { trunk, lowerBack: 0.07, near: leg, far: kneeling },
      'leg-too-high': { trunk, near: { ...leg, hip: 214 }, far: kneeling },
      'neck-lifted': { trunk, neck: 25, near: leg, far: kneeling },
      'trunk-tilts': { trunk: 8, near: { ...leg, hip: 188 }, far: kneeling },
    },
  },
});
