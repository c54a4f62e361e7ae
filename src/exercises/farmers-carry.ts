import { defineExercise } from './definition';

const stand = { hip: 180, knee: 180, shoulder: 4, elbow: 176 };
const stepping = { ...stand, hip: 178, thigh: 0.8, knee: 180, shin: 0.85 };
const width = { shoulders: 0.6, hips: 0.38 };

export default defineExercise({
  id: 'farmers-carry',
  name: 'Farmer’s carry',
  kind: 'steps',
  posture: 'standing',
  view: 'front',
  purpose: 'Carry weights and stay tall.',
  setup: [
    'Put the camera at hip height, three metres away or more, facing you.',
    'Stand with a weight in each hand; walk towards the camera, or march on the spot in a small room.',
  ],
  steps: [
    'Stand tall, shoulders back and down.',
    'Walk slowly, or march, without hurry.',
    'Let no weight draw you to its side.',
  ],
  bestFor: 'Carrying shopping, staying upright for long.',
  cautions: ['Begin with weights that you can set down easily.'],
  dose: { sets: 3, reps: 30, perSide: false, holdMs: 0, restMs: 45_000 },
  alternates: true,
  sideBy: 'stepLead',
  curve: { measure: 'step', label: 'Step height' },
  rep: {
    posture: [
      { measure: 'trunk', above: 55, below: 125 },
      // Standing, seen from the front: hips well above the knees.
      { measure: 'hipsUp', above: 0.45 },
      { measure: 'trunkTurn', above: 0.25 },
    ],
    start: [{ measure: 'step', below: 0.055 }],
    measure: 'step',
    leave: 0.06,
    short: 9,
    peak: [{ measure: 'step', above: 0.1 }],
    peakMs: 60,
    endMs: 30,
    minMs: 180,
    source:
      'Form rules §3: steps by ankles in turn. A foot lifted 10–15 cm, its knee half of it, is 0.15 torso; standing feet of a real person read up to 0.024. No walk was seen.',
  },
  // A shoulder that hangs is not told from a camera that stands askew.
  back: [],
  easier: 'March with no weights.',
  checks: [
    {
      id: 'leans-sideways',
      measure: 'sideLean',
      when: 'moving',
      watch: { above: 8 },
      fault: { above: 12 },
      clear: { below: 7 },
      afterMs: 150,
      title: 'Leaned to one side',
      say: 'Stand tall between your weights',
      why: 'Staying upright against the weight is the exercise.',
      source: 'Form rules §3: 8/12°. No walk was seen.',
    },
  ],
  poses: {
    start: { trunk: 90, width, near: stand },
    peak: { trunk: 90, width, near: stepping, far: stand },
    otherPeak: { trunk: 90, width, near: stand, far: stepping },
    faults: {
      'leans-sideways': {
        trunk: 106,
        width,
        near: { ...stepping, hip: 194 },
        far: { ...stand, hip: 196 },
      },
    },
  },
});
