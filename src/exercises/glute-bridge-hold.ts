import bridge from './glute-bridge';
import { checksWith, defineVariant } from './variant';

const { dose, checks } = bridge;

export default defineVariant(bridge, {
  id: 'glute-bridge-hold',
  name: 'Glute bridge, long hold',
  kind: 'hold',
  purpose: 'Stay up in the straight line; time runs while your hips are up.',
  steps: [
    'Squeeze your buttocks.',
    'Lift your hips until knees, hips and shoulders line up.',
    'Stay for ten seconds and breathe on.',
    'Lower slowly.',
  ],
  bestFor: 'When five seconds have become easy.',
  differs:
    'Ten seconds are the upper end of what the article gives; ten times, for each is longer.',
  dose: { ...dose, reps: 10, holdMs: 10_000 },
  easier: 'Hold for five seconds only.',
  // Past the straight line the hold is broken, as it is where the hips drop.
  checks: checksWith(checks, 'over-extended', { breaks: true }),
});
