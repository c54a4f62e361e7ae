import { defineExercise } from './definition';

const long = { hip: 176, knee: 174, shoulder: 10, elbow: 165 };
const raised = { hip: 92, knee: 165, shoulder: 65, elbow: 150 };

export default defineExercise({
  id: 'hamstring-stretch',
  name: 'Hamstring stretch',
  kind: 'hold',
  posture: 'supine',
  purpose: 'Lengthen the back of the thigh, lying down.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, side-on to your mat.',
    'Lie on your back, one leg long or bent on the floor, a towel or band at hand.',
  ],
  steps: [
    'Loop the towel round one foot, or hold behind the thigh.',
    'Raise that leg, its knee nearly straight.',
    'Draw it in until the back of the thigh stretches.',
    'Stay and breathe, then change sides.',
  ],
  bestFor: 'Tight thighs, trouble bending down.',
  cautions: ['Keep the knee a little bent, and ease off where the leg tingles.'],
  differs:
    'One article holds 30–60 seconds a side, the other 15–30 seconds two to four times: 30 seconds twice meets both. The leg on the floor may be long or bent.',
  dose: { sets: 1, reps: 2, perSide: true, holdMs: 30_000, restMs: 45_000 },
  alternates: true,
  sideBy: 'tuckLead',
  curve: { measure: 'tuck', label: 'Leg raise' },
  rep: {
    posture: [{ measure: 'trunk', above: 145, below: 215 }],
    start: [{ measure: 'tuck', below: 58 }],
    measure: 'tuck',
    leave: 60,
    short: 64,
    peak: [
      { measure: 'tuck', above: 68 },
      { measure: 'tuckKnee', above: 138 },
    ],
    minMs: 3000,
    source: 'Form rules §3: hip ≤ 110°, knee ≥ 140°, each with 2° for the reading.',
  },
  back: [],
  easier: 'Bend the knee a little more.',
  checks: [
    {
      id: 'other-leg-lifts',
      measure: 'legReach',
      against: 'start',
      when: 'hold',
      watch: { below: -12 },
      fault: { below: -17 },
      clear: { above: -10 },
      afterMs: 500,
      title: 'Other leg lifted',
      say: 'Let the other leg rest',
      why: 'A leg that stays down keeps the pelvis still, and the stretch in the thigh.',
      source: 'Form rules §3: > 15°. No set was seen of it.',
    },
    {
      id: 'head-lifted',
      measure: 'neck',
      against: 'start',
      when: 'hold',
      watch: { below: -20 },
      fault: { below: -28 },
      clear: { above: -17 },
      afterMs: 500,
      title: 'Head lifted',
      say: 'Rest your head',
      why: 'A resting head lets the whole back rest.',
      source:
        'Form rules §3 names it; 20/28° as for the neck in the bird dog (§2.2). No set was seen of it.',
    },
  ],
  poses: {
    start: { trunk: 180, near: long },
    peak: { trunk: 180, near: raised, far: long },
    otherPeak: { trunk: 180, near: long, far: raised },
    faults: {
      'other-leg-lifts': { trunk: 180, near: raised, far: { ...long, hip: 148 } },
      'head-lifted': { trunk: 180, neck: -40, near: raised, far: long },
    },
  },
});
