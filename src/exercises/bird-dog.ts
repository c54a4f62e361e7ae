import { defineExercise } from './definition';

const kneeling = { hip: 107, knee: 90, shoulder: 73, elbow: 172 };
const leg = { hip: 197, knee: 178, shoulder: 73, elbow: 172 };
const arm = { hip: 107, knee: 90, shoulder: 160, elbow: 175 };

export default defineExercise({
  id: 'bird-dog',
  name: 'Bird dog',
  kind: 'repetitions',
  posture: 'quadruped',
  purpose: 'Reach long with an arm and the opposite leg over a quiet back.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, side-on.',
    'Kneel on all fours, hands under shoulders, with room to reach in the picture.',
  ],
  steps: [
    'Tighten your belly a little, back level.',
    'Reach one leg back and the opposite arm forwards.',
    'Stay for five seconds, the leg no higher than your hip.',
    'Come down softly, then change sides.',
  ],
  bestFor: 'A steady base to build on, for most people.',
  cautions: [
    'Sore wrists or knees: fold something soft under them.',
    'Hips that turn open are hard to see from the side: keep both facing the floor.',
  ],
  differs:
    'One article reaches with arm and leg for five to ten seconds, ten a side, eight in its first weeks; the other with the leg alone, five seconds, twelve a side. Here both reach, eight times for five seconds; the leg alone is a version of its own.',
  dose: { sets: 2, reps: 8, perSide: true, holdMs: 5000, restMs: 45_000 },
  leadsTo: 'bird-dog-hold',
  alternates: true,
  curve: { measure: 'legReach', label: 'Leg reach' },
  rep: {
    posture: [{ measure: 'trunk', above: -25, below: 45 }],
    start: [
      { measure: 'legReach', below: 130 },
      { measure: 'armReach', below: 110 },
    ],
    measure: 'legReach',
    leave: 132,
    short: 134,
    peak: [
      { measure: 'legReach', above: 168 },
      { measure: 'stillLeg', below: 140 },
      { measure: 'reachKnee', above: 135 },
    ],
    minMs: 1000,
    source:
      'Form rules §2.2: start 75–105°, peak ≥ 155°, here 168°: the model reads a 60 % reach of rendered bodies as 158–163°, a full one as 182–200°.',
  },
  back: [
    {
      near: { add: 0, by: { belly: 270, buttock: 185 } },
      far: { add: -3, by: { belly: 270, buttock: 110 } },
      sd: 5,
    },
    {
      near: { add: 2.6, by: { hollow: -439 } },
      far: { add: -0.8, by: { hollow: -399 } },
      sd: 6,
    },
  ],
  // Form rules §2.2: the leg alone is a version of its own.
  easier: 'Hands stay down, reach with the leg.',
  checks: [
    {
      id: 'back-sags',
      measure: 'lumbar',
      when: 'hold',
      watch: { above: 7.5 },
      fault: { above: 9.5 },
      clear: { below: 6 },
      afterMs: 300,
      back: true,
      title: 'Back sagged',
      say: 'Lower leg, reach for the wall',
      why: 'A leg lifted past your hip pulls the low back into an arch.',
      // “Level” stands for both ways out of it, so one question does for sagged and rounded.
      ask: 'Did your back stay level?',
      source:
        'Bounds: form rules §1.2 (10° watch, 15° warn) less the reading’s own error of some 5°, so that 15° is told. Weights: fitted on rendered bodies with known lumbar angles (ACCURACY.md).',
    },
    {
      id: 'back-rounded',
      measure: 'lumbar',
      when: 'hold',
      watch: { below: -7.5 },
      fault: { below: -9.5 },
      clear: { above: -6 },
      afterMs: 300,
      back: true,
      title: 'Back rounded',
      say: 'Long back, belly gently up',
      why: 'A level back lets the hip do the lifting.',
      source:
        'Bounds: form rules §1.2 (10° watch, 15° warn) less the reading’s own error of some 5°, so that 15° is told. Weights: fitted on rendered bodies with known lumbar angles (ACCURACY.md).',
    },
    {
      id: 'leg-too-high',
      measure: 'legRise',
      when: 'hold',
      watch: { above: 9 },
      fault: { above: 12.5 },
      clear: { below: 8 },
      afterMs: 400,
      title: 'Leg too high',
      say: 'Leg level with your back',
      why: 'Above hip height the low back does the lifting.',
      source:
        'Form rules §2.2: 5/10° past level; 2.5° more, since clean legs of real and rendered people read up to 9° (a camera that looks down lifts the far leg).',
    },
    {
      id: 'neck-lifted',
      measure: 'neck',
      against: 'start',
      when: 'hold',
      watch: { above: 7.5 },
      fault: { above: 9.5 },
      clear: { below: 6.5 },
      afterMs: 400,
      title: 'Head lifted',
      say: 'Eyes to the floor',
      why: 'A long neck keeps the whole spine in one line.',
      source:
        'Form rules §2.2: 20/28° of neck extension; the model’s ear moves a third of that: 12° for 35° on rendered bodies, clean ones up to 7°.',
    },
    {
      id: 'trunk-tilts',
      measure: 'trunk',
      against: 'start',
      when: 'hold',
      watch: { below: -4.5 },
      fault: { below: -5.6 },
      clear: { above: -4 },
      afterMs: 400,
      title: 'Trunk tilted',
      say: 'Hips level, shift weight less',
      why: 'A level trunk shows that your middle holds the load.',
      source:
        'Form rules §2.2 (trunk pitch). A pelvis that rolls open by 15/25° lowers the pitch by 6/10° on rendered bodies; clean ones never by more than 2°.',
    },
    {
      id: 'same-side',
      measure: 'sameSide',
      when: 'end',
      watch: { above: 0.58 },
      fault: { above: 0.64 },
      clear: { below: 0.58 },
      afterMs: 0,
      title: 'Arm and leg of one side',
      say: 'Opposite arm and leg',
      why: 'Opposite limbs balance each other; the same side tips you over.',
      source:
        'Form rules §2.1. The share is of the evidence of a whole movement; bounds as in the dead bug.',
    },
  ],
  poses: {
    start: { trunk: 17, near: kneeling },
    peak: { trunk: 17, near: leg, far: arm },
    otherPeak: { trunk: 17, near: arm, far: leg },
    faults: {
      'back-sags': { trunk: 17, lowerBack: -0.07, near: leg, far: arm },
      'back-rounded': { trunk: 17, lowerBack: 0.07, near: leg, far: arm },
      'leg-too-high': { trunk: 17, near: { ...leg, hip: 214 }, far: arm },
      'neck-lifted': { trunk: 17, neck: 25, near: leg, far: arm },
      'trunk-tilts': { trunk: 8, near: { ...leg, hip: 188 }, far: arm },
      'same-side': { trunk: 17, near: { ...leg, shoulder: 160 }, far: kneeling },
    },
  },
});
