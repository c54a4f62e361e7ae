import { defineExercise } from './definition';

const tall = { hip: 178, knee: 176, shoulder: 4, elbow: 172 };
const bent = { hip: 105, knee: 158, shoulder: 62, elbow: 172 };

/** Trunk level, degrees off upright: beyond it the bend is no hinge any more. */
const LEVEL = 90;

const byBoth = { add: 9.8, by: { lowerBack: -317, belly: 159 } };
const byBelly = { add: 18.1, by: { belly: 390, torso: 24.5 } };
// In a deep bend the model moves the hip: that shortens the line from hip to shoulder and shifts the
// belly against it, alike in all movements of a set.
const bellyZero = { add: 18.4, by: { belly: -76.5, torso: 225 } };
const byBack = { add: 3.9, by: { lowerBack: -548 } };

export default defineExercise({
  id: 'hip-hinge',
  name: 'Hip hinge',
  kind: 'repetitions',
  posture: 'standing',
  purpose: 'Bend at the hips, not in the back.',
  setup: [
    'Put the camera at hip height, two to three metres away, side-on to you.',
    'Stand tall with your feet hip-width apart, all of you in the picture.',
  ],
  steps: [
    'Hands on your hips, knees soft.',
    'Push your hips back, as if to close a door with them.',
    'Bend until the backs of your thighs pull, your back in its own shape.',
    'Push the floor away and stand tall.',
  ],
  bestFor: 'Learning to bend and to lift from the hips.',
  cautions: ['Begin without a weight.', 'Half way down is enough for it to count.'],
  differs:
    'One article teaches to bend, the other leaves out reaching for the toes. Both fit: here the bend is in the hips, the knees stay soft, and a toe touch is told apart and not counted.',
  dose: { sets: 2, reps: 15, perSide: false, holdMs: 0, restMs: 45_000 },
  leadsTo: 'hip-hinge-weighted',
  alternates: false,
  curve: { measure: 'trunk', label: 'Trunk angle' },
  rep: {
    // Down to the toes: told apart below, and not lost on the way.
    posture: [{ measure: 'trunk', above: -60, below: 115 }],
    // Squatting, sitting, kneeling.
    rests: [[{ measure: 'knee', below: 95 }]],
    start: [
      { measure: 'trunk', above: 74 },
      { measure: 'knee', above: 150 },
    ],
    measure: 'lean',
    leave: 18,
    short: 22,
    peak: [
      { measure: 'lean', above: 45 },
      { measure: 'knee', above: 95 },
    ],
    minMs: 900,
    source: 'Form rules §2.4: lean ≥ 45°, standing within 12–16° of upright.',
  },
  // Person to person the outline of a still back in a deep bend lies further apart than faults do; where
  // back and belly are both seen, what moves them alike, as the line between hip and shoulder, cancels.
  back: [
    { near: byBoth, far: byBoth, sd: 1.6, offsetSd: 4.9 },
    { near: byBelly, far: byBelly, zero: bellyZero, sd: 2.8, offsetSd: 10.2 },
    { near: byBack, far: byBack, sd: 2.1, offsetSd: 7.2 },
  ],
  // Form rules §2.4: half-way is the whole test of a hinge; hands on the hips as the articles have it.
  easier: 'Bend half way, hands on your hips.',
  checks: [
    {
      id: 'back-rounded',
      measure: 'lumbar',
      when: 'hold',
      // Past level the outline of a hinge was never seen: that is a toe touch, or not judged.
      only: [{ measure: 'lean', below: LEVEL }],
      watch: { below: -6.5 },
      fault: { below: -8.5 },
      clear: { above: -5 },
      afterMs: 300,
      back: true,
      title: 'Back rounded',
      say: 'Long back, tailbone to the wall',
      why: 'Bending at the hips leaves the back its own shape.',
      // “Its shape” stands for both ways out of it, so one question does for rounded and arched.
      ask: 'Did your back keep its shape?',
      source:
        'Form rules §1.2, §2.4 (15/25° rounding, 10/15° arching). Lower here because the angle is drawn towards nothing as long as the person’s own zero is unsure: 8.5° is midway between the quiet backs read furthest off and the 20° faults read least, on the bodies for choosing. Weights and zero: fitted on rendered bodies with known lumbar angles (ACCURACY.md).',
    },
    {
      id: 'back-arched',
      measure: 'lumbar',
      when: 'hold',
      watch: { above: 6.5 },
      fault: { above: 8.5 },
      clear: { below: 5 },
      afterMs: 300,
      back: true,
      title: 'Back arched',
      say: 'Ribs down, back long',
      why: 'A back that keeps its own shape lets the hips move.',
      source:
        'Form rules §1.2, §2.4 (15/25° rounding, 10/15° arching). Lower here because the angle is drawn towards nothing as long as the person’s own zero is unsure: 8.5° is midway between the quiet backs read furthest off and the 20° faults read least, on the bodies for choosing. Weights and zero: fitted on rendered bodies with known lumbar angles (ACCURACY.md).',
    },
    {
      id: 'toe-touch',
      measure: 'lean',
      when: 'moving',
      only: [
        { measure: 'knee', above: 165 },
        { measure: 'lumbar', below: -8.5 },
      ],
      watch: { above: 84 },
      fault: { above: LEVEL },
      clear: { below: 80 },
      afterMs: 150,
      voids: true,
      another: true,
      title: 'Toe touch',
      say: 'Soft knees, stop at level',
      why: 'Straight legs and a round back make it a toe touch, which is another exercise.',
      source:
        'Form rules §3: trunk past 90° with the knees straighter than 165° and the back rounded by some 30°; here by what is warned of, for its reading is drawn towards nothing early in a set. No body was seen doing it.',
    },
    {
      id: 'leans-back',
      measure: 'lean',
      against: 'set',
      when: 'start',
      watch: { below: -6 },
      fault: { below: -10 },
      clear: { above: -5 },
      afterMs: 300,
      title: 'Leaned back at the top',
      say: 'Finish tall, not back',
      why: 'Standing tall is the end of the movement.',
      source: 'Form rules §2.4: 6/10° ≥ 300 ms.',
    },
    {
      id: 'squatting',
      measure: 'knee',
      when: 'moving',
      only: [{ measure: 'lean', above: 25 }],
      watch: { below: 145 },
      fault: { below: 136 },
      clear: { above: 148 },
      afterMs: 300,
      title: 'Squatted',
      say: 'Push the wall behind you',
      why: 'Knees that bend a lot turn the hinge into a squat.',
      source: 'Form rules §2.4: knee flexion 30/40°.',
    },
    {
      id: 'knees-locked',
      measure: 'knee',
      when: 'hold',
      watch: { above: 178 },
      fault: { above: 184 },
      clear: { below: 176 },
      afterMs: 400,
      title: 'Knees locked',
      say: 'Soften your knees',
      why: 'Soft knees let the hips travel back.',
      source: 'Form rules §2.4: flexion < 3°.',
    },
  ],
  poses: {
    start: { trunk: 90, near: tall },
    // A still back looks a little rounded in the bend: the shoulder blades come out, the belly goes in.
    peak: { trunk: 30, lowerBack: 0.03, near: bent },
    faults: {
      'back-rounded': { trunk: 30, lowerBack: 0.12, near: bent },
      'back-arched': { trunk: 30, lowerBack: -0.06, near: bent },
      'toe-touch': {
        trunk: -14,
        lowerBack: 0.2,
        near: { ...bent, hip: 78, knee: 174, shoulder: 104 },
      },
      'leans-back': { trunk: 106, near: { ...tall, hip: 194 } },
      squatting: { trunk: 38, lowerBack: 0.03, near: { ...bent, hip: 85, knee: 105 } },
      'knees-locked': { trunk: 30, lowerBack: 0.03, near: { ...bent, knee: 188 } },
    },
  },
});
