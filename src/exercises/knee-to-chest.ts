import { defineExercise } from './definition';

const lying = { hip: 135, knee: 54, shoulder: -12, elbow: 175 };
const held = { hip: 48, knee: 52, shoulder: 58, elbow: 140 };

export default defineExercise({
  id: 'knee-to-chest',
  name: 'Knee to chest',
  kind: 'hold',
  posture: 'supine',
  purpose: 'Ease the low back by drawing one knee in.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, side-on to your mat.',
    'Lie on your back, knees bent, feet flat.',
  ],
  steps: [
    'Take hold of one leg below the knee.',
    'Draw it in until you feel a mild stretch.',
    'Stay and breathe, the other foot down.',
    'Let go slowly and change sides.',
  ],
  bestFor: 'A tired or stiff low back.',
  cautions: [
    'Draw the knee in only as far as is easy, with your hands behind the thigh if the shin is too far.',
  ],
  dose: { sets: 1, reps: 1, perSide: true, holdMs: 30_000, restMs: 45_000 },
  alternates: true,
  sideBy: 'tuckLead',
  curve: { measure: 'tuck', label: 'Hip bend' },
  rep: {
    posture: [{ measure: 'trunk', above: 145, below: 215 }],
    start: [{ measure: 'tuck', below: 70 }],
    measure: 'tuck',
    leave: 75,
    short: 100,
    peak: [
      { measure: 'tuck', above: 112 },
      { measure: 'tuckKnee', below: 110 },
      // The other leg stays down, bent or long.
      { measure: 'legReach', above: 112 },
    ],
    minMs: 3000,
    source:
      'Form rules §3: hip ≤ 60°, that is a bend of 120°; 112° less what the model errs. Rendered ones read 130–135°, feet down 43°.',
  },
  // Rounding is the exercise; nothing is warned of.
  back: [],
  easier: 'Hold behind the thigh.',
  checks: [],
  poses: {
    start: { trunk: 180, near: lying },
    peak: { trunk: 180, near: held, far: lying },
    otherPeak: { trunk: 180, near: lying, far: held },
    faults: {},
  },
});
