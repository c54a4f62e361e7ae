import { defineExercise } from './definition';

const lying = { hip: 135, knee: 54, shoulder: 20, elbow: 150 };
const up = { hip: 118, knee: 54, shoulder: 30, elbow: 150 };

export default defineExercise({
  id: 'partial-crunch',
  name: 'Partial crunch',
  kind: 'repetitions',
  posture: 'supine',
  purpose: 'Work the front of the trunk with a small lift.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, side-on to your mat.',
    'Lie on your back, knees bent, feet flat, arms crossed or on your thighs.',
  ],
  steps: [
    'Tighten your belly.',
    'Breathe out and lift your shoulders off the mat.',
    'Stay for a second or two.',
    'Lower without letting go.',
  ],
  bestFor: 'A stronger belly without sitting up all the way.',
  cautions: [
    'Told to spare your bones from rounding, for example with osteoporosis: leave it out.',
  ],
  dose: { sets: 1, reps: 8, perSide: false, holdMs: 1000, restMs: 45_000 },
  alternates: false,
  curve: { measure: 'rise', label: 'Trunk lift' },
  rep: {
    posture: [{ measure: 'trunk', above: 70, below: 200 }],
    // Legs stretched out.
    rests: [[{ measure: 'knee', above: 150 }]],
    start: [{ measure: 'rise', above: -14, below: 4 }],
    measure: 'rise',
    leave: 4.5,
    short: 5,
    peak: [{ measure: 'rise', above: 6.5 }],
    minMs: 700,
    source:
      'Form rules §3: up 12–35°. Measured off level: lying flat reads −5…+1° on nine bodies, for the shoulder lies lower than the hip; a crunch of 13° then ends at 8°.',
  },
  back: [],
  easier: 'Slide your hands up your thighs.',
  checks: [
    {
      id: 'sit-up',
      measure: 'rise',
      when: 'moving',
      watch: { above: 40 },
      fault: { above: 45 },
      clear: { below: 35 },
      afterMs: 150,
      voids: true,
      another: true,
      title: 'Sit-up',
      say: 'Only your shoulders leave the mat',
      why: 'All the way up is a sit-up, which loads the low back more.',
      source: 'Form rules §3: > 45° is a sit-up.',
    },
    {
      id: 'neck-pulled',
      measure: 'neck',
      against: 'start',
      when: 'moving',
      watch: { below: -34 },
      fault: { below: -40 },
      clear: { above: -30 },
      afterMs: 300,
      title: 'Neck pulled',
      say: 'Chin away from your chest',
      why: 'A neck that stays long leaves the lift to the belly.',
      source:
        'Form rules §3: the head falls forward by > 25°. Against the trunk it comes 22° nearer in clean rendered crunches, whose chest curls: 40° is that and 18° more.',
    },
    {
      id: 'feet-lift',
      measure: 'feetUp',
      against: 'start',
      when: 'moving',
      watch: { above: 0.16 },
      fault: { above: 0.22 },
      clear: { below: 0.14 },
      afterMs: 300,
      title: 'Feet lifted',
      say: 'Keep both feet down',
      why: 'Feet on the floor leave the work to the belly.',
      source:
        'Form rules §3 names it without a number. 0.22 torso, some 11 cm; flat feet of a rendered body move by 0.02.',
    },
  ],
  poses: {
    start: { trunk: 180, near: lying },
    peak: { trunk: 160, near: up },
    faults: {
      'sit-up': { trunk: 115, near: { ...up, hip: 72 } },
      'neck-pulled': { trunk: 160, neck: -55, near: up },
      'feet-lift': { trunk: 160, near: { ...up, hip: 88, knee: 80 } },
    },
  },
});
