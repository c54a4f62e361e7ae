import { defineExercise } from './definition';

const flat = { hip: 176, knee: 172, shoulder: 80, elbow: 175 };
const crossed = { hip: 88, knee: 85, shoulder: 80, elbow: 175 };

export default defineExercise({
  id: 'lumbar-rotation-stretch',
  name: 'Lumbar rotation stretch',
  kind: 'guided',
  posture: 'supine',
  purpose: 'Turn the trunk further than knee rocks do, and give it time.',
  setup: [
    'The camera does not judge this one, for crossed legs hide each other.',
    'Lie on your back with your arms out to the sides.',
  ],
  steps: [
    'Bend one knee and take it across the other leg.',
    'Let it sink towards the floor as far as is easy.',
    'Keep the opposite shoulder on the mat and breathe.',
    'Come back slowly and change sides.',
  ],
  bestFor: 'A stiff middle back, turning more freely.',
  cautions: ['Turn slowly, and only as far as is easy.', 'Leave it out where it pulls down a leg.'],
  dose: { sets: 1, reps: 2, perSide: true, holdMs: 20_000, restMs: 45_000 },
  // The articles: 20–30 s, two or three a side, twice a day.
  pace: { outMs: 4000, backMs: 4000, pauseMs: 2000, by: 'clock' },
  paceCues: { out: 'Across', back: 'And back' },
  alternates: true,
  curve: { measure: 'trunk', label: 'Trunk angle' },
  back: [],
  checks: [],
  poses: {
    start: { trunk: 180, near: flat },
    peak: { trunk: 180, near: crossed, far: flat },
    otherPeak: { trunk: 180, near: flat, far: crossed },
    faults: {},
  },
});
