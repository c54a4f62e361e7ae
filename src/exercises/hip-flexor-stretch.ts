import { defineExercise } from './definition';

const front = { hip: 92, knee: 90, shoulder: 10, elbow: 160 };
const rear = { hip: 180, knee: 96, shoulder: 10, elbow: 160 };
const frontAhead = { hip: 88, knee: 72, shoulder: 10, elbow: 160 };
const rearLong = { hip: 198, knee: 110, shoulder: 10, elbow: 160 };

export default defineExercise({
  id: 'hip-flexor-stretch',
  name: 'Hip flexor stretch',
  kind: 'hold',
  posture: 'kneeling',
  purpose: 'Lengthen the front of the hip that sitting shortens.',
  setup: [
    'Put the camera at hip height of a kneeling person, two to three metres away, side-on.',
    'Kneel on one knee, the other foot in front, all of you in the picture.',
  ],
  steps: [
    'Stand tall on your knee, hands on your hips.',
    'Tuck your tailbone under; the camera cannot see that part.',
    'Shift forwards until the front of the rear hip stretches.',
    'Stay and breathe, then change sides.',
  ],
  bestFor: 'People who sit a lot.',
  cautions: ['A sore knee: kneel on something soft.'],
  dose: { sets: 1, reps: 1, perSide: true, holdMs: 30_000, restMs: 45_000 },
  alternates: true,
  sideBy: 'legLead',
  curve: { measure: 'legReach', label: 'Rear hip angle' },
  rep: {
    posture: [
      { measure: 'lean', above: -35, below: 40 },
      { measure: 'tuck', above: 55, below: 125 },
      { measure: 'legReach', above: 150 },
    ],
    start: [{ measure: 'legReach', below: 186 }],
    measure: 'legReach',
    leave: 186.5,
    short: 187,
    peak: [{ measure: 'legReach', above: 188 }],
    minMs: 3000,
    source:
      'Form rules §3: front knee 70–110°, trunk within 10° of upright. The shift forwards opens the rear hip: upright on the knee it reads 180–184°, shifted 190–197° on a rendered body.',
  },
  back: [],
  checks: [
    {
      id: 'leans-back',
      measure: 'lean',
      against: 'start',
      when: 'hold',
      watch: { below: -8 },
      fault: { below: -12 },
      clear: { above: -7 },
      afterMs: 500,
      title: 'Leaned back',
      say: 'Ribs over hips, tuck your tailbone',
      why: 'Leaning back bends the low back and takes the stretch off the hip.',
      source: 'Form rules §3: 8/12°.',
    },
    {
      id: 'leans-forward',
      measure: 'lean',
      against: 'start',
      when: 'hold',
      watch: { above: 10 },
      fault: { above: 14 },
      clear: { below: 9 },
      afterMs: 500,
      title: 'Leaned forward',
      say: 'Grow tall over your hips',
      why: 'An upright trunk keeps the stretch in the front of the hip.',
      source: 'Form rules §3: trunk within 10° of upright, and 4° for the reading.',
    },
  ],
  poses: {
    start: { trunk: 90, near: front, far: rear },
    peak: { trunk: 89, near: frontAhead, far: rearLong },
    otherPeak: { trunk: 89, near: rearLong, far: frontAhead },
    faults: {
      'leans-back': {
        trunk: 106,
        near: { ...frontAhead, hip: 105 },
        far: { ...rearLong, hip: 214 },
      },
      'leans-forward': {
        trunk: 72,
        near: { ...frontAhead, hip: 72 },
        far: { ...rearLong, hip: 192, knee: 122 },
      },
    },
  },
});
