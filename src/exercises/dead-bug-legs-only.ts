import deadBug from './dead-bug';
import { checksBut, defineVariant } from './variant';

const { start, peak, faults: all } = deadBug.poses;
const { trunk, near: bent } = start;
const leg = peak.near;
const { 'same-side': _, ...faults } = all;

// The back’s weights were fitted with an arm lowered as well: with both arms up they were not tried.
export default defineVariant(deadBug, {
  id: 'dead-bug-legs-only',
  name: 'Dead bug, legs only',
  purpose: 'Keep your middle steady while one leg moves and both arms stay up.',
  leadsTo: deadBug.id,
  steps: [
    'Press your low back flat into the mat, both arms up.',
    'Lower one leg, two or three seconds long.',
    'Stop as soon as your back wants to lift.',
    'Come back the same way, then change sides.',
  ],
  bestFor: 'Beginning with the dead bug, or finding out how far your back stays flat.',
  differs:
    'The article only has it with arm and leg; with the leg alone the reach is easier to keep in hand.',
  checks: checksBut(deadBug, 'same-side'),
  poses: {
    start,
    peak: { trunk, near: leg, far: bent },
    otherPeak: { trunk, near: bent, far: leg },
    faults: {
      ...faults,
      'back-lifted': { trunk, lowerBack: -0.06, near: leg, far: bent },
      'reach-too-far': { trunk, near: { ...leg, hip: 202 }, far: bent },
      'still-leg-drifts': { trunk, near: leg, far: { ...bent, hip: 118 } },
      'both-legs': { trunk, near: leg, far: leg },
    },
  },
});
