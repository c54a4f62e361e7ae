import { defineExercise } from './definition';

const kneeling = { hip: 107, knee: 90, shoulder: 73, elbow: 172 };
const folded = { hip: 38, knee: 26, shoulder: 150, elbow: 172 };

export default defineExercise({
  id: 'childs-pose',
  name: 'Child’s pose',
  kind: 'hold',
  posture: 'quadruped',
  purpose: 'Rest in a gentle bend and breathe.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, side-on to your mat.',
    'Kneel on all fours with room in front of your hands.',
  ],
  steps: [
    'Sit back towards your heels.',
    'Let your arms lie long in front of you.',
    'Rest your forehead down and breathe.',
  ],
  bestFor: 'Letting go, between exercises or at the end.',
  cautions: [
    'Told to spare your bones from rounding, for example with osteoporosis: leave it out.',
    'Sore knees: a cushion between seat and heels.',
  ],
  differs:
    'One article says 30–60 seconds, the other half a minute to two minutes: 30 seconds, and more as you like.',
  dose: { sets: 1, reps: 1, perSide: false, holdMs: 30_000, restMs: 45_000 },
  alternates: false,
  curve: { measure: 'tuck', label: 'Hip bend' },
  rep: {
    posture: [{ measure: 'trunk', above: -40, below: 50 }],
    start: [{ measure: 'tuck', below: 100 }],
    measure: 'tuck',
    leave: 105,
    short: 112,
    peak: [
      { measure: 'tuck', above: 118 },
      { measure: 'tuckKnee', below: 64 },
      { measure: 'shoulderClear', below: 0.9 },
    ],
    minMs: 3000,
    source:
      'Form rules §3: hip and knee ≤ 60°, shoulders low. Of a rendered body hip and knee read 35 and 21°, the shoulders 0.65 torso over the lowest joint, on all fours 1.13.',
  },
  // Rounding is the exercise; nothing is warned of.
  back: [],
  easier: 'Rest your forearms under your forehead.',
  checks: [],
  poses: {
    start: { trunk: 17, near: kneeling },
    peak: { trunk: 12, lowerBack: 0.06, near: folded },
    faults: {},
  },
});
