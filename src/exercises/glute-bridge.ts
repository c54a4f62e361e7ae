import { defineExercise } from './definition';

const lying = { hip: 135, knee: 54, shoulder: -12, elbow: 175 };
const byBoth = { add: -109.7, by: { hip: 0.61, belly: 149 } };
const byHip = { add: -182, by: { hip: 0.996 } };
const lifted = { hip: 180, knee: 69, shoulder: -32, elbow: 175 };

export default defineExercise({
  id: 'glute-bridge',
  name: 'Glute bridge',
  kind: 'repetitions',
  posture: 'supine',
  purpose: 'Lift with your hips while your back stays long.',
  setup: [
    'Put the camera on the floor, two to three metres away, side-on to your mat.',
    'Lie on your back, knees bent, feet flat, all of you in the picture.',
  ],
  steps: [
    'Squeeze your buttocks.',
    'Lift your hips until knees, hips and shoulders line up.',
    'Stay for five seconds and breathe on.',
    'Lower slowly.',
  ],
  bestFor: 'Stronger hips, and days spent sitting.',
  cautions: [
    'If you feel it in your low back rather than your buttocks, lift less high.',
    'Knees that fall in or out are not seen from the side: keep them over your feet.',
  ],
  differs:
    'The article holds for five to ten seconds, fifteen times, ten in its first weeks; others teach two or three seconds. Here it is five seconds, fifteen times, until you change it.',
  dose: { sets: 2, reps: 15, perSide: false, holdMs: 5000, restMs: 45_000 },
  leadsTo: 'glute-bridge-hold',
  alternates: false,
  curve: { measure: 'hip', label: 'Hip angle' },
  rep: {
    posture: [{ measure: 'trunk', above: 150, below: 235 }],
    // Legs stretched out.
    rests: [[{ measure: 'knee', above: 145 }]],
    start: [
      { measure: 'lift', below: 160 },
      { measure: 'trunk', below: 193 },
    ],
    measure: 'lift',
    leave: 161,
    short: 163,
    peak: [
      { measure: 'hip', above: 172 },
      { measure: 'trunk', above: 188 },
    ],
    minMs: 700,
    source:
      'Form rules §2.3: up at three quarters of the way to straight; 172° because a 65 % lift of rendered bodies reads 169° and a full one 181–190°. Their lift is 128–154 at rest, 168 and more half-way, 204 and more at the top.',
  },
  // The hip angle alone reads 181–190° on straight tops of different bodies; the belly's edge comes out
  // with the arch and errs otherwise.
  back: [
    { near: byBoth, far: byBoth, sd: 4 },
    { near: byHip, far: byHip, sd: 5 },
  ],
  // Form rules §2.3: a hold of two to three seconds is taught as well.
  easier: 'Hold for two seconds only.',
  checks: [
    {
      id: 'over-extended',
      measure: 'lumbar',
      when: 'hold',
      watch: { above: 7.5 },
      fault: { above: 9.5 },
      clear: { below: 6 },
      afterMs: 300,
      back: true,
      title: 'Over-extended at the top',
      say: 'Stop at the straight line',
      why: 'Past the straight line the low back does the lifting.',
      // The straight line cannot be felt lying down; which muscles work can.
      ask: 'Did your glutes do the lifting, not your low back?',
      source:
        'Form rules §2.3: 188/192°, that is some 10/15° of lumbar extension (§1.3), less the reading’s own error.',
    },
    {
      id: 'too-low',
      about: 'range',
      measure: 'lift',
      when: 'end',
      watch: { below: 196 },
      fault: { below: 190 },
      clear: { above: 196 },
      afterMs: 0,
      title: 'Hips stayed low',
      say: 'Hips up a little more',
      why: 'The full lift is where the hips work most.',
      source:
        'Form rules §2.3: 188/192°, that is some 10/15° of lumbar extension (§1.3), less the reading’s own error.',
    },
    {
      id: 'feet-too-far',
      measure: 'knee',
      when: 'hold',
      watch: { above: 110 },
      fault: { above: 116 },
      clear: { below: 108 },
      afterMs: 400,
      title: 'Feet far away',
      say: 'Walk your heels closer',
      why: 'Feet close to the hips let the hips do the work.',
      source: 'Form rules §2.3: 105/115°.',
    },
    {
      id: 'hips-drop',
      about: 'range',
      breaks: true,
      measure: 'lift',
      against: 'peak',
      when: 'paused',
      only: [{ measure: 'hip', above: 150 }],
      watch: { below: -10 },
      fault: { below: -13 },
      clear: { above: -8 },
      afterMs: 300,
      title: 'Hips dropped',
      say: 'Keep your hips up',
      why: 'Holding the height is the exercise.',
      source: 'Form rules §2.3: > 8° from the hold’s peak.',
    },
  ],
  poses: {
    start: { trunk: 180, near: lying },
    peak: { trunk: 201, near: lifted },
    faults: {
      'over-extended': { trunk: 208, lowerBack: -0.08, near: { ...lifted, hip: 202, knee: 80 } },
      'too-low': { trunk: 194, near: { ...lifted, hip: 160, knee: 62 } },
      'feet-too-far': { trunk: 201, near: { ...lifted, knee: 128 } },
      'hips-drop': { trunk: 195, near: { ...lifted, hip: 163, knee: 63 } },
    },
  },
});
