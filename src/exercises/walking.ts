import { defineExercise } from './definition';

const ahead = { hip: 158, knee: 172, shoulder: -18, elbow: 165 };
const behind = { hip: 200, knee: 165, shoulder: 24, elbow: 165 };

export default defineExercise({
  id: 'walking',
  name: 'Walking',
  kind: 'guided',
  posture: 'standing',
  purpose: 'Keep the whole body moving, at a pace you can talk at.',
  setup: [
    'No camera is needed: the clock runs while you walk.',
    'Put on shoes that carry you well and go where you like to walk.',
  ],
  steps: [
    'Walk tall and let your arms swing.',
    'Go as briskly as you can still talk.',
    'Turn back in time, or split it into two walks.',
  ],
  bestFor: 'Nearly everyone, on nearly every day.',
  cautions: ['Begin with what is easy, on even ground.'],
  // The articles: 15–20 minutes a day at first, 20–30 from the fifth week.
  dose: { sets: 1, reps: 1, perSide: false, holdMs: 900_000, restMs: 45_000 },
  pace: { outMs: 0, backMs: 0, pauseMs: 0, by: 'clock', inMinutes: true },
  alternates: false,
  curve: { measure: 'trunk', label: 'Trunk angle' },
  back: [],
  checks: [],
  poses: {
    start: { trunk: 88, near: ahead, far: behind },
    peak: { trunk: 88, near: behind, far: ahead },
    faults: {},
  },
});
