import type { Exercise } from './definition';

const limb = { hip: 90, knee: 90, shoulder: 90, elbow: 175 };
const placeholder = (id: string, name: string): Exercise => ({
  id,
  name,
  kind: 'repetitions',
  posture: 'supine',
  purpose: 'Placeholder while the definition is written.',
  setup: ['Put the camera on the floor.', 'Lie side-on to it.'],
  dose: { sets: 2, reps: 10, perSide: true, holdMs: 2000 },
  checks: [],
  poses: {
    start: { trunk: 180, near: limb },
    peak: { trunk: 180, near: limb, far: { hip: 165, knee: 165, shoulder: 90, elbow: 175 } },
    faults: {},
  },
});

/** Every exercise, in the order in which people see them. */
export const EXERCISES: readonly Exercise[] = [
  placeholder('dead-bug', 'Dead bug'),
  placeholder('bird-dog', 'Bird dog'),
  placeholder('glute-bridge', 'Glute bridge'),
  placeholder('hip-hinge', 'Hip hinge'),
];

/** The exercise with this id, or undefined. */
export const exerciseById = (id: string): Exercise | undefined =>
  EXERCISES.find((exercise) => exercise.id === id);
