import birdDog from './bird-dog';
import { checksBut, checksWith, defineVariant } from './variant';

const { rep, poses, dose } = birdDog;
const { 'same-side': _, ...faults } = poses.faults;

export default defineVariant(birdDog, {
  id: 'bird-dog-hold',
  name: 'Bird dog, long hold',
  kind: 'hold',
  purpose: 'Stay long with an arm and the opposite leg; time runs while both reach.',
  steps: [
    'Tighten your belly a little, back level.',
    'Reach one leg back and the opposite arm forwards.',
    'Stay for ten seconds and breathe on.',
    'Come down softly, then change sides.',
  ],
  bestFor: 'When five seconds have become easy.',
  differs:
    'Ten seconds are the upper end of what one article gives; the other stays at five, with the leg alone.',
  dose: { ...dose, holdMs: 10_000 },
  rep: {
    ...rep!,
    peak: [
      ...rep!.peak,
      // Both reach, else the time stands still.
      { measure: 'armReach', above: 140 },
    ],
    source: `${rep!.source} Arm ≥ 150°, less what is misread.`,
  },
  easier: 'Hold for five seconds only.',
  // Too high a leg breaks the hold.
  checks: checksWith(checksBut(birdDog, 'same-side'), 'leg-too-high', { breaks: true }),
  poses: { ...poses, faults },
});
