import { defineExercise } from './definition';

const kneeling = { hip: 105, knee: 90, shoulder: 75, elbow: 172 };

export default defineExercise({
  id: 'cat-cow',
  name: 'Cat and cow',
  kind: 'repetitions',
  posture: 'quadruped',
  purpose: 'Move the whole spine, round and hollow in turn.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, side-on to your mat.',
    'Kneel on all fours, hands under shoulders, knees under hips, and stay level at first.',
  ],
  steps: [
    'Cat: breathe out, round your back, let your head hang.',
    'Cow: breathe in, let your belly sink, lift head and tailbone.',
    'Take two or three seconds for each, arms straight.',
  ],
  bestFor: 'Stiffness in the morning, and warming up.',
  cautions: [
    'If it is uncomfortable, go slower or less far.',
    'Told to spare your bones from rounding, for example with osteoporosis: only the cow half.',
  ],
  dose: { sets: 1, reps: 10, perSide: false, holdMs: 0, restMs: 45_000 },
  leadsTo: 'cat-cow-rotation',
  alternates: false,
  curve: { measure: 'rounding', label: 'Back shape' },
  rep: {
    posture: [
      { measure: 'trunk', above: -25, below: 45 },
      // Both knees and both hands stay on the floor, hips over knees.
      { measure: 'legReach', below: 140 },
      { measure: 'armReach', below: 125 },
      { measure: 'stillLeg', above: 70 },
    ],
    start: [{ measure: 'rounding', below: 0.012 }],
    measure: 'rounding',
    leave: 0.014,
    short: 0.018,
    peak: [{ measure: 'rounding', above: 0.025 }],
    also: [{ measure: 'rounding', below: -0.013 }],
    minMs: 1500,
    source:
      'Form rules §3: a swing of 8 % of the torso between cat and cow is some 30°; half of it counts. Whole swings of two rendered bodies read 8–9 %, a cat of a real person alone 11 %.',
  },
  // Rounding and arching are the exercise: neither is warned of.
  back: [],
  easier: 'Smaller and slower, only as far as easy.',
  checks: [
    {
      id: 'elbows-bend',
      measure: 'elbow',
      when: 'moving',
      watch: { below: 143 },
      fault: { below: 136 },
      clear: { above: 146 },
      afterMs: 500,
      title: 'Elbows bent',
      say: 'Straight arms, push the floor away',
      why: 'Straight arms leave the movement to the spine.',
      source:
        'Form rules §3: < 155°; 136° here, for the model reads straight arms of rendered and real people as 155–174°.',
    },
    {
      id: 'hips-rock',
      measure: 'hip',
      against: 'start',
      when: 'moving',
      watch: { below: -17 },
      fault: { below: -22 },
      clear: { above: -15 },
      afterMs: 400,
      title: 'Hips rocked back',
      say: 'Keep hips over your knees',
      why: 'Hips that stay where they are let the back do the moving.',
      source: 'Form rules §3: > 20°; clean cats of rendered and real people read up to 7°.',
    },
  ],
  poses: {
    start: { trunk: 15, near: kneeling },
    peak: { trunk: 13, neck: -30, lowerBack: 0.12, near: kneeling },
    also: { trunk: 17, neck: 18, lowerBack: -0.08, near: kneeling },
    faults: {
      'elbows-bend': { trunk: 8, neck: -30, lowerBack: 0.12, near: { ...kneeling, elbow: 115 } },
      'hips-rock': { trunk: 13, neck: -30, lowerBack: 0.12, near: { ...kneeling, hip: 76 } },
    },
  },
});
