import { defineExercise } from './definition';

// From the feet: the trunk lies away from the camera, the knees stand up over the hips.
const leg = (hip: number) => ({ hip, knee: 180, thigh: 0.6, shin: 0.3, elbow: 178 });
/** Both legs, each arm out to its own side. */
const knees = (near: number, far = near) => ({
  near: { ...leg(near), shoulder: -90 },
  far: { ...leg(far), shoulder: 90 },
});
const width = { shoulders: 0.9, hips: 0.6 };

export default defineExercise({
  id: 'knee-rocks',
  name: 'Knee rocks',
  kind: 'repetitions',
  posture: 'supine',
  view: 'front',
  purpose: 'Turn the low back gently from side to side.',
  setup: [
    'Put the camera on the floor at the foot end of your mat, one and a half to two metres away.',
    'Lie on your back, feet towards the camera, knees bent and together.',
  ],
  steps: [
    'Let both knees sink to one side.',
    'Go only as far as is easy, both shoulders down.',
    'Stay for five seconds.',
    'Come back to the middle and change sides.',
  ],
  bestFor: 'A back that is stiff in turning, a soft start to the day.',
  cautions: ['Let the knees sink only as far as is easy.'],
  dose: { sets: 1, reps: 10, perSide: true, holdMs: 5000, restMs: 45_000 },
  alternates: true,
  sideBy: 'rockLead',
  curve: { measure: 'rock', label: 'Knee swing' },
  rep: {
    // Knees above the hips in the picture: on the back, seen from the feet.
    posture: [
      { measure: 'hipsUp', below: -0.15 },
      { measure: 'trunkTurn', above: 0.3 },
    ],
    start: [{ measure: 'rock', below: 9 }],
    measure: 'rock',
    leave: 10,
    short: 13,
    peak: [
      { measure: 'rock', above: 19 },
      { measure: 'kneesApart', below: 2 },
    ],
    minMs: 900,
    source:
      'Form rules §3: knees ≥ 20° to the side, 1° for the reading. No set was seen from the feet.',
  },
  // A shoulder that lifts is not seen from the feet.
  back: [],
  easier: 'Smaller, and without the hold.',
  checks: [
    {
      id: 'knees-part',
      measure: 'kneesApart',
      when: 'hold',
      watch: { above: 1.15 },
      fault: { above: 1.35 },
      clear: { below: 1.05 },
      afterMs: 400,
      title: 'Knees came apart',
      say: 'Keep your knees together',
      why: 'Knees together turn the pelvis as one.',
      source:
        'Form rules §3: within 0.35 hip widths; 1.35 between the joints, which lie half a hip width apart with knees that touch, and nearer to the camera. No set was seen.',
    },
  ],
  poses: {
    start: { trunk: 90, length: 0.8, width, ...knees(0) },
    peak: { trunk: 90, length: 0.8, width, ...knees(-32) },
    otherPeak: { trunk: 90, length: 0.8, width, ...knees(32) },
    faults: { 'knees-part': { trunk: 90, length: 0.8, width, ...knees(-50, -10) } },
  },
});
