import { defineExercise } from './definition';

const flat = { hip: 180, knee: 180, shoulder: 45, elbow: 20 };
const raised = { hip: 212, knee: 180, shoulder: 62, elbow: 150 };

export default defineExercise({
  id: 'press-up-back-extension',
  name: 'Press-up back extension',
  kind: 'repetitions',
  posture: 'prone',
  purpose: 'Bend the back backwards by pushing with the arms, hips left down.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, side-on to your mat.',
    'Lie on your belly with your hands under your shoulders.',
  ],
  steps: [
    'Let your back and buttocks go soft.',
    'Push with your hands until your chest lifts.',
    'Rest on your elbows or hands for a few seconds.',
    'Lower slowly and let go.',
  ],
  bestFor: 'Long sitting, a back that likes to bend backwards.',
  cautions: [
    'Stop if anything shoots or tingles down a leg.',
    'Told that you have a narrowed canal or a slipped vertebra: ask first.',
  ],
  differs:
    'The article gives no number of repetitions: eight are a choice, and three seconds stand for its “several”.',
  dose: { sets: 1, reps: 8, perSide: false, holdMs: 3000, restMs: 45_000 },
  alternates: false,
  curve: { measure: 'rise', label: 'Trunk lift' },
  rep: {
    posture: [
      { measure: 'trunk', above: -25, below: 70 },
      { measure: 'hip', above: 150 },
    ],
    start: [{ measure: 'rise', below: 9 }],
    measure: 'rise',
    leave: 10,
    short: 11,
    peak: [{ measure: 'rise', above: 15 }],
    minMs: 900,
    source:
      'Form rules §3: trunk line 15–45°. Lying flat reads 2–4° on a rendered body, a full one 36°.',
  },
  // Bending backwards is the exercise: no warning of an arch here.
  back: [],
  easier: 'Rise to your elbows only.',
  checks: [
    {
      id: 'hips-lift',
      measure: 'hipsUp',
      against: 'start',
      when: 'hold',
      watch: { above: 0.1 },
      fault: { above: 0.14 },
      clear: { below: 0.08 },
      afterMs: 400,
      title: 'Hips lifted',
      say: 'Let your hips sink',
      why: 'Hips on the mat let the back do the bending.',
      source: 'Form rules §3: > 0.12 torso; clean rendered ones move by 0.02.',
    },
    {
      id: 'neck-back',
      measure: 'neck',
      when: 'hold',
      watch: { above: 22 },
      fault: { above: 28 },
      clear: { below: 20 },
      afterMs: 400,
      title: 'Head thrown back',
      say: 'Look ahead, long neck',
      why: 'A long neck leaves the bending to the back.',
      source: 'Form rules §3: > 30°; a clean rendered set reads 7° at the top.',
    },
  ],
  poses: {
    start: { trunk: 2, near: flat },
    peak: { trunk: 32, near: raised },
    faults: {
      'hips-lift': { trunk: 32, near: { ...raised, hip: 195 } },
      'neck-back': { trunk: 32, neck: 36, near: raised },
    },
  },
});
