import { defineExercise } from './definition';

const bent = { hip: 90, knee: 90, shoulder: 90, elbow: 175 };
const leg = { hip: 165, knee: 168, shoulder: 90, elbow: 175 };
const arm = { hip: 90, knee: 90, shoulder: 165, elbow: 175 };

export default defineExercise({
  id: 'dead-bug',
  name: 'Dead bug',
  kind: 'repetitions',
  posture: 'supine',
  purpose: 'Keep your middle steady while an arm and the opposite leg move.',
  setup: [
    'Put the camera on the floor, two to three metres away, side-on to your mat.',
    'Lie on your back with knees over hips and arms up, all of you in the picture.',
  ],
  steps: [
    'Press your low back flat into the mat.',
    'Lower one arm behind you and the opposite leg, two or three seconds long.',
    'Stop just above the floor, or sooner if your back wants to lift.',
    'Come back the same way, then change sides.',
  ],
  bestFor: 'Learning to keep your middle steady: a good place to begin.',
  cautions: [
    'If your back leaves the mat, reach less far, or with the leg alone.',
    'The gap under your back hides from the camera: feel for it.',
  ],
  differs:
    'The article that has it presses the back flat, some teachers leave a small hollow. Here it is pressed flat: that, you can feel.',
  dose: { sets: 2, reps: 10, perSide: true, holdMs: 1000, restMs: 45_000 },
  alternates: true,
  curve: { measure: 'legReach', label: 'Leg reach' },
  rep: {
    posture: [{ measure: 'trunk', above: 150, below: 210 }],
    // Both feet on the floor, or a leg down with the arm of its side down as well.
    rests: [
      [
        { measure: 'stillLeg', above: 112 },
        { measure: 'reachKnee', below: 105 },
      ],
      [
        { measure: 'hip', above: 112 },
        { measure: 'arm', below: 40 },
      ],
    ],
    start: [
      { measure: 'legReach', below: 116 },
      { measure: 'arm', above: 50, below: 125 },
    ],
    measure: 'legReach',
    leave: 117,
    short: 118,
    peak: [{ measure: 'legReach', above: 146 }],
    minMs: 1000,
    source:
      'Form rules §2.1: start 75–110°, full range ≥ 140° (here 146°: the model reads a half reach some degrees long).',
  },
  back: [
    {
      near: { add: -0.2, by: { hollow: -444 } },
      far: { add: 0.6, by: { hollow: -586 } },
      sd: 3,
    },
    {
      near: { add: -1.6, by: { belly: 312, buttock: 166 } },
      far: { add: -1.2, by: { belly: 348, buttock: 255 } },
      sd: 5,
    },
  ],
  // Form rules §2.1: only as low as the back allows.
  easier: 'Reach only while your back stays flat.',
  checks: [
    {
      id: 'back-lifted',
      measure: 'lumbar',
      when: 'hold',
      watch: { above: 7.5 },
      fault: { above: 9.5 },
      clear: { below: 6 },
      afterMs: 300,
      back: true,
      title: 'Low back lifted',
      say: 'Shorter reach, press the mat flat',
      why: 'A reach that is too long pulls the low back off the mat.',
      // The mat is felt under the back: the one thing about it that needs no eye.
      ask: 'Did your low back stay on the mat?',
      source:
        'Bounds: form rules §1.2 (10° watch, 15° warn) less the reading’s own error. Weights: fitted on rendered bodies with known lumbar angles, camera 0.2–0.6 m high (ACCURACY.md); not validated on people.',
    },
    {
      id: 'reach-too-far',
      about: 'range',
      measure: 'legReach',
      when: 'hold',
      watch: { above: 188 },
      fault: { above: 194 },
      clear: { below: 186 },
      afterMs: 400,
      title: 'Leg below the floor line',
      say: 'Stop just above the floor',
      why: 'The leg stops just before the floor so that your middle keeps working.',
      source: 'Form rules §2.1: limbs stop just before the floor; 8/15° past a straight leg.',
    },
    {
      id: 'still-leg-drifts',
      measure: 'stillLeg',
      against: 'start',
      when: 'hold',
      only: [{ measure: 'stillLeg', below: 125 }],
      watch: { above: 14 },
      fault: { above: 22 },
      clear: { below: 12 },
      afterMs: 400,
      title: 'Other leg drifted',
      say: 'Keep the other knee up',
      why: 'The still leg stays over the hip to keep the pelvis quiet.',
      source: 'Form rules §2.1: 12/20°, and 2° more for what the model lets the still thigh drift.',
    },
    {
      id: 'same-side',
      measure: 'sameSide',
      when: 'end',
      watch: { above: 0.58 },
      fault: { above: 0.64 },
      clear: { below: 0.58 },
      afterMs: 0,
      voids: true,
      title: 'Arm and leg of one side',
      say: 'Opposite arm and leg',
      why: 'Opposite limbs balance each other; the same side tips you over.',
      source:
        'Form rules §2.1. The share is of the evidence of a whole movement: 0.78 and more for a rendered same side, below 0.25 for opposite ones, 0.61 with sides swapped on purpose.',
    },
    {
      id: 'both-legs',
      measure: 'stillLeg',
      when: 'moving',
      only: [{ measure: 'reachKnee', above: 110 }],
      watch: { above: 125 },
      fault: { above: 130 },
      clear: { below: 120 },
      afterMs: 600,
      voids: true,
      another: true,
      title: 'Double leg lift',
      say: 'One leg at a time',
      why: 'Both legs together is another exercise, and asks much more of the middle.',
      source:
        'Form rules §2.1: both hips past 130°. Longer than the model draws one leg onto the other.',
    },
  ],
  poses: {
    start: { trunk: 180, near: bent },
    peak: { trunk: 180, near: leg, far: arm },
    otherPeak: { trunk: 180, near: arm, far: leg },
    faults: {
      'back-lifted': { trunk: 180, lowerBack: -0.06, near: leg, far: arm },
      'reach-too-far': { trunk: 180, near: { ...leg, hip: 202 }, far: arm },
      'still-leg-drifts': { trunk: 180, near: leg, far: { ...arm, hip: 118 } },
      'same-side': { trunk: 180, near: { ...leg, shoulder: 165 }, far: bent },
      'both-legs': { trunk: 180, near: leg, far: { ...leg, shoulder: 165 } },
    },
  },
});
