import { defineExercise } from './definition';

const lying = { hip: 135, knee: 54, shoulder: -12, elbow: 175 };

export default defineExercise({
  id: 'pelvic-tilt',
  name: 'Pelvic tilt',
  kind: 'guided',
  posture: 'supine',
  purpose: 'Wake up the low back and the deep belly with small, easy tilts.',
  setup: [
    'The camera does not judge this one, for under clothes the pelvis moves a centimetre or two.',
    'Lie on your back, knees bent, feet flat and hip-width apart.',
  ],
  steps: [
    'Let the low back rise gently from the mat.',
    'Then press it down until no gap is left.',
    'Go slowly from one end to the other, and breathe on.',
  ],
  bestFor: 'A sore day, a first session, learning how the pelvis moves.',
  cautions: ['Half the way is enough on a stiff day.'],
  dose: { sets: 1, reps: 15, perSide: false, holdMs: 0, restMs: 45_000 },
  // The articles: 15–20 slow tilts, two or three times a day; how slow is a choice.
  pace: { outMs: 2500, backMs: 2500, pauseMs: 500, by: 'person' },
  paceCues: { out: 'Press down', back: 'Let it rise' },
  alternates: false,
  curve: { measure: 'trunk', label: 'Trunk angle' },
  back: [],
  checks: [],
  poses: {
    start: { trunk: 180, lowerBack: -0.06, near: lying },
    peak: { trunk: 180, lowerBack: 0.03, near: lying },
    faults: {},
  },
});
