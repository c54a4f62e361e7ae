import { defineExercise } from './definition';

const tall = { hip: 178, knee: 176, shoulder: 4, elbow: 172 };
const bent = { hip: 105, knee: 158, shoulder: 62, elbow: 172 };

const byBoth = { add: 12.3, by: { belly: 298, upperBack: -170 } };
const byBelly = { add: 5.8, by: { belly: 273, buttock: 135 } };

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
  dose: { sets: 2, reps: 15, perSide: false, holdMs: 0 },
  alternates: false,
  curve: { measure: 'trunk', label: 'Trunk angle' },
  rep: {
    posture: [{ measure: 'trunk', above: -15, below: 115 }],
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
  back: [
    { near: byBoth, far: byBoth, sd: 6 },
    { near: byBelly, far: byBelly, sd: 9 },
  ],
  checks: [
    {
      id: 'back-rounded',
      measure: 'lumbar',
      when: 'hold',
      watch: { below: -7 },
      fault: { below: -10.5 },
      clear: { above: -5.5 },
      afterMs: 300,
      back: true,
      title: 'Back rounded',
      say: 'Long back, tailbone to the wall',
      why: 'Bending at the hips leaves the back its own shape.',
      // “Its shape” stands for both ways out of it, so one question does for rounded and arched.
      ask: 'Did your back keep its shape?',
      source:
        'Form rules §1.2, §2.4. Two readings must agree: each alone is off by 5–8° from body to body (rendered bodies, known lumbar angles), so both bounds are lower than for one.',
    },
    {
      id: 'back-arched',
      measure: 'lumbar',
      when: 'hold',
      watch: { above: 7 },
      fault: { above: 10.5 },
      clear: { below: 5.5 },
      afterMs: 300,
      back: true,
      title: 'Back arched',
      say: 'Ribs down, back long',
      why: 'A back that keeps its own shape lets the hips move.',
      source:
        'Form rules §1.2, §2.4. Two readings must agree: each alone is off by 5–8° from body to body (rendered bodies, known lumbar angles), so both bounds are lower than for one.',
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
    peak: { trunk: 30, near: bent },
    faults: {
      'back-rounded': { trunk: 30, lowerBack: 0.08, near: bent },
      'back-arched': { trunk: 30, lowerBack: -0.08, near: bent },
      'leans-back': { trunk: 106, near: { ...tall, hip: 194 } },
      squatting: { trunk: 38, near: { ...bent, hip: 85, knee: 105 } },
      'knees-locked': { trunk: 30, near: { ...bent, knee: 188 } },
    },
  },
});
