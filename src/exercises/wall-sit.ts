import { defineExercise } from './definition';

const standing = { hip: 155, knee: 172, shoulder: 8, elbow: 170 };
const sitting = { hip: 95, knee: 92, shoulder: 25, elbow: 150 };

export default defineExercise({
  id: 'wall-sit',
  name: 'Wall sit',
  kind: 'hold',
  posture: 'standing',
  purpose: 'Strong thighs with the back resting on a wall.',
  setup: [
    'Put the camera at hip height, two to three metres away, side-on to you and the wall.',
    'Stand with your back at the wall, your feet a step in front of it.',
  ],
  steps: [
    'Lean on the wall and slide down.',
    'Stop where your thighs are level, or earlier.',
    'Press your low back to the wall while it counts.',
    'Slide up again.',
  ],
  bestFor: 'After long sitting, in a break at work.',
  cautions: ['Stay higher where your knees do not like it.', 'Breathe on while it counts.'],
  dose: { sets: 1, reps: 8, perSide: false, holdMs: 10_000, restMs: 45_000 },
  alternates: false,
  curve: { measure: 'kneeBend', label: 'Knee bend' },
  rep: {
    posture: [{ measure: 'lean', above: -25, below: 40 }],
    start: [{ measure: 'kneeBend', below: 38 }],
    measure: 'kneeBend',
    leave: 42,
    short: 48,
    peak: [
      { measure: 'kneeBend', above: 50, below: 98 },
      { measure: 'lean', above: -14, below: 20 },
      // Both thighs: no half-kneeling.
      { measure: 'legReach', below: 140 },
      // Nor sitting on the floor.
      { measure: 'hipClear', above: 0.45 },
    ],
    minMs: 1500,
    source:
      'Form rules §3: knee 85–130°, that is a bend of 50–95°, trunk within 8° of upright; more forwards is a check of its own.',
  },
  // Whether the low back touches the wall is not seen.
  back: [],
  easier: 'Slide down only half way.',
  checks: [
    {
      id: 'off-wall',
      measure: 'lean',
      when: 'hold',
      watch: { above: 8 },
      fault: { above: 11 },
      clear: { below: 7 },
      afterMs: 500,
      title: 'Trunk off the wall',
      say: 'Shoulders back to the wall',
      why: 'The wall carries the trunk while the thighs work.',
      source: 'Form rules §3: 8°, and 3° for the reading; a rendered sit reads 2°.',
    },
    {
      id: 'knees-ahead',
      measure: 'kneeAhead',
      when: 'hold',
      watch: { above: 0.2 },
      fault: { above: 0.27 },
      clear: { below: 0.18 },
      afterMs: 500,
      title: 'Knees ahead of the feet',
      say: 'Walk your feet further out',
      why: 'Shins upright share the load between knee and hip.',
      source: 'Form rules §3: > 0.2 shin; a rendered sit reads 0.11.',
    },
  ],
  poses: {
    start: { trunk: 90, near: standing },
    peak: { trunk: 90, near: sitting },
    faults: {
      'off-wall': { trunk: 75, near: { ...sitting, hip: 80 } },
      'knees-ahead': { trunk: 90, near: { ...sitting, hip: 115, knee: 95 } },
    },
  },
});
