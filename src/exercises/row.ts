import { defineExercise } from './definition';

const reaching = { hip: 176, knee: 168, shoulder: 72, elbow: 170 };
const pulled = { hip: 176, knee: 168, shoulder: -28, elbow: 80 };

export default defineExercise({
  id: 'row',
  name: 'Band row',
  kind: 'repetitions',
  posture: 'standing',
  purpose: 'Strengthen the upper back against long sitting.',
  setup: [
    'Put the camera at chest height, two to three metres away, side-on to you.',
    'Stand upright with a band or cable fixed in front of you, all of you in the picture.',
  ],
  steps: [
    'Take up the band with long arms.',
    'Draw your elbows back along your lower ribs.',
    'Bring the shoulder blades together.',
    'Let your arms go long again, slowly.',
  ],
  bestFor: 'Desk work, rounded shoulders, a weak upper back.',
  cautions: [
    'Stay upright: bent over, the low back carries much more.',
    'Take a band that you pull without swinging.',
  ],
  differs:
    'One article lists rows among what helps, the other bent-over rows among what to leave out: here the trunk stays upright, with a band or cable.',
  dose: { sets: 2, reps: 12, perSide: false, holdMs: 0, restMs: 45_000 },
  alternates: false,
  curve: { measure: 'elbowBend', label: 'Elbow bend' },
  rep: {
    posture: [
      { measure: 'lean', above: -35, below: 110 },
      // On the feet, not on hands and knees.
      { measure: 'kneeBend', above: -40, below: 70 },
    ],
    start: [
      { measure: 'elbowBend', below: 38 },
      // Arms in front, legs long: no squat with its arms held out.
      { measure: 'arm', above: 30, below: 120 },
      { measure: 'kneeBend', below: 40 },
    ],
    measure: 'elbowBend',
    leave: 42,
    short: 50,
    peak: [
      { measure: 'elbowBend', above: 72 },
      { measure: 'elbowBehind', above: 0 },
      // Hands at the ribs, not behind the back.
      { measure: 'arm', above: 4 },
      { measure: 'kneeBend', below: 50 },
    ],
    minMs: 700,
    source:
      'Form rules §3: elbow from 155 to ≤ 100° and behind the trunk, with some 10° for the reading. No set of it was seen.',
  },
  // Arms hang and pull in front of the trunk: the back’s edge is not to be seen.
  back: [],
  easier: 'Take a lighter band.',
  checks: [
    {
      id: 'bent-over',
      measure: 'lean',
      when: 'moving',
      watch: { above: 30 },
      fault: { above: 35 },
      clear: { below: 28 },
      afterMs: 300,
      voids: true,
      another: true,
      title: 'Bent-over row',
      say: 'Stand upright, or sit down',
      why: 'Bent over it is another exercise, which loads the low back much more.',
      source: 'Form rules §3: trunk > 35° forward; largest lumbar load of three rows [R88].',
    },
    {
      id: 'leans-back',
      measure: 'lean',
      against: 'start',
      when: 'moving',
      watch: { below: -10 },
      fault: { below: -15 },
      clear: { above: -8 },
      afterMs: 300,
      title: 'Leaned back',
      say: 'Stand tall, only arms move',
      why: 'A still trunk leaves the pull to the upper back.',
      source: 'Form rules §3: trunk swing 10/15°. No set of it was seen.',
    },
    {
      id: 'shoulders-shrug',
      measure: 'earToShoulder',
      against: 'start',
      when: 'hold',
      watch: { below: -0.05 },
      fault: { below: -0.065 },
      clear: { above: -0.04 },
      afterMs: 300,
      title: 'Shoulders shrugged',
      say: 'Shoulders away from your ears',
      why: 'Low shoulders bring the blades together.',
      source: 'Form rules §3: 15 % of the distance, 0.06 torso. No set of it was seen.',
    },
  ],
  poses: {
    start: { trunk: 90, near: reaching },
    peak: { trunk: 90, near: pulled },
    faults: {
      'bent-over': { trunk: 45, near: { ...pulled, hip: 120 } },
      'leans-back': { trunk: 110, near: { ...pulled, hip: 195 } },
      // Shoulders up: a longer trunk, and by its measure a shorter neck.
      'shoulders-shrug': { trunk: 90, length: 1.26, near: pulled },
    },
  },
});
