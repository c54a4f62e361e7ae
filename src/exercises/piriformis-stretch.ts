import { defineExercise } from './definition';

const lying = { hip: 135, knee: 54, shoulder: -12, elbow: 175 };
const pulled = { hip: 72, knee: 70, shoulder: 62, elbow: 150 };
const crossed = { hip: 80, knee: 120, shoulder: 62, elbow: 150 };

export default defineExercise({
  id: 'piriformis-stretch',
  name: 'Piriformis stretch',
  kind: 'guided',
  posture: 'supine',
  purpose: 'Stretch the deep muscle of the buttock.',
  setup: [
    'The camera does not judge this one, for crossed legs hide each other.',
    'Lie on your back with your knees bent.',
  ],
  steps: [
    'Lay one ankle across the other knee.',
    'Take hold of the lower thigh and draw it towards you.',
    'Stay where the buttock of the crossed leg stretches.',
    'Let go slowly and change sides.',
  ],
  bestFor: 'Tight hips, a tense buttock.',
  cautions: ['Ease off where the leg tingles or goes numb.'],
  dose: { sets: 1, reps: 1, perSide: true, holdMs: 30_000, restMs: 45_000 },
  // The articles: 30–60 s a side, two or three times a day.
  pace: { outMs: 5000, backMs: 4000, pauseMs: 3000, by: 'clock' },
  paceCues: { out: 'Draw it in', back: 'Let go' },
  alternates: true,
  curve: { measure: 'trunk', label: 'Trunk angle' },
  back: [],
  checks: [],
  poses: {
    start: { trunk: 180, near: lying },
    peak: { trunk: 180, near: pulled, far: crossed },
    otherPeak: { trunk: 180, near: crossed, far: pulled },
    faults: {},
  },
});
