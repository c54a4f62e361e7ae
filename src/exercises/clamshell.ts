import { defineExercise } from './definition';

const arms = { shoulder: 60, elbow: 120, arm: 0.7 };
// Thighs and shins point to the camera and away from it, so that both look short and in line.
const upper = { hip: 180, knee: 191, thigh: 0.67, shin: 0.71, ...arms };
const lower = { hip: 180, knee: 180, thigh: 0.67, shin: 0.74, ...arms, shoulder: 150 };
const open = { ...upper, hip: 213, knee: 249, shin: 1 };
const width = { shoulders: 0.5, hips: 0.3 };

export default defineExercise({
  id: 'clamshell',
  name: 'Clamshell',
  kind: 'repetitions',
  posture: 'side-lying',
  purpose: 'Strengthen the outer hips, which steady the pelvis.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, facing your front.',
    'Lie on one side, knees bent towards the camera, feet and knees on top of each other.',
  ],
  steps: [
    'Keep your feet together.',
    'Open the upper knee as far as the pelvis stays still.',
    'Stay for two seconds.',
    'Close slowly.',
  ],
  bestFor: 'Hips that give way sideways.',
  cautions: ['Whether the pelvis rolls back is hard to see from the front: lay a hand on it.'],
  dose: { sets: 1, reps: 15, perSide: true, holdMs: 2000, restMs: 45_000 },
  alternates: true,
  sideBy: 'upperLead',
  curve: { measure: 'kneeGap', label: 'Knee opening' },
  rep: {
    posture: [
      { measure: 'upperLead', above: 0.2 },
      { measure: 'shoulderClear', below: 0.75 },
      { measure: 'rise', above: -25, below: 30 },
    ],
    start: [{ measure: 'kneeGap', below: 0.78 }],
    measure: 'kneeGap',
    leave: 0.8,
    short: 0.83,
    peak: [{ measure: 'kneeGap', above: 0.93 }],
    minMs: 900,
    source:
      'Form rules §3: the gap grows by 0.3 thigh; ≥ 2 s up and down. Thighs that point to the camera look short, so closed knees read 0.57–0.67 and open ones 1.1–1.2 on two rendered bodies.',
  },
  back: [],
  easier: 'Open only half way.',
  checks: [
    {
      id: 'feet-part',
      measure: 'ankleGap',
      when: 'hold',
      watch: { above: 0.58 },
      fault: { above: 0.68 },
      clear: { below: 0.54 },
      afterMs: 400,
      title: 'Feet came apart',
      say: 'Press your feet together',
      why: 'Feet together turn the lift into a turn of the hip.',
      source:
        'Form rules §3: feet together. On two rendered bodies the ankles read 0.1–0.4 thigh apart.',
    },
  ],
  poses: {
    start: { trunk: 5, width, near: upper, far: lower },
    peak: { trunk: 5, width, near: open, far: lower },
    faults: {
      'feet-part': { trunk: 5, width, near: { ...open, knee: 229, shin: 0.8 }, far: lower },
    },
  },
});
