import { defineExercise } from './definition';

const upper = { hip: 180, knee: 92, shin: 0.25, shoulder: -4, elbow: 165 };
const lower = { hip: 180, knee: 92, shin: 0.25, shoulder: 62, elbow: 92, arm: 0.6 };
const both = (hip: number, arm = lower.shoulder) => ({
  near: { ...upper, hip },
  far: { ...lower, hip, shoulder: arm },
});
const width = { shoulders: 0.55, hips: 0.3 };

export default defineExercise({
  id: 'modified-side-plank',
  name: 'Side plank on the knees',
  kind: 'hold',
  posture: 'side-lying',
  purpose: 'Hold the trunk in one line from the side.',
  setup: [
    'Put the camera on the floor or a low box, two to three metres away, facing your front.',
    'Lie on one side, elbow under the shoulder, knees bent, all of you in the picture.',
  ],
  steps: [
    'Press your forearm and lower knee into the mat.',
    'Lift your hips until knees, hips and shoulders line up.',
    'Breathe on and stay.',
    'Lower, and change sides after your sets.',
  ],
  bestFor: 'A steady waist, once bird dogs come easily.',
  cautions: ['A sore shoulder: leave it out.'],
  dose: { sets: 3, reps: 1, perSide: true, holdMs: 15_000, restMs: 45_000 },
  leadsTo: 'straight-leg-side-plank',
  alternates: true,
  sideBy: 'lowerLead',
  curve: { measure: 'kneePlank', label: 'Hip line' },
  rep: {
    posture: [
      { measure: 'upperLead', above: 0.2 },
      { measure: 'shoulderClear', above: 0.6 },
      { measure: 'rise', above: -10, below: 60 },
    ],
    start: [{ measure: 'kneePlank', below: 161.5 }],
    measure: 'kneePlank',
    leave: 162,
    short: 163,
    peak: [{ measure: 'kneePlank', above: 165, below: 197 }],
    minMs: 2000,
    source:
      'Form rules §3: shoulder–hip–knee 165–195°. Resting on the mat reads 157–160°, lifted 178–179° on a rendered body; straight legs lie on the same line.',
  },
  // Hips that tip forwards or back are not seen from the front.
  back: [],
  easier: 'Hold for a few breaths, more often.',
  checks: [
    {
      id: 'hips-sag',
      about: 'range',
      breaks: true,
      measure: 'kneePlank',
      against: 'peak',
      when: 'paused',
      watch: { below: -8 },
      fault: { below: -10.5 },
      clear: { above: -6 },
      afterMs: 500,
      title: 'Hips sank',
      say: 'Hips up into the line',
      why: 'Holding the line is the exercise.',
      source:
        'Form rules §3: < 165 watch, < 158 warn; here against one’s own line, since resting on the mat reads 157° already.',
    },
    {
      id: 'elbow-away',
      measure: 'elbowOff',
      when: 'hold',
      watch: { above: 0.2 },
      fault: { above: 0.26 },
      clear: { below: 0.18 },
      afterMs: 500,
      title: 'Elbow not under the shoulder',
      say: 'Elbow under your shoulder',
      why: 'An upright upper arm carries the weight most easily.',
      source: 'Form rules §3: > 0.2 torso; a rendered body reads 0.05.',
    },
  ],
  poses: {
    start: { trunk: 27, width, ...both(202) },
    peak: { trunk: 20, width, ...both(181) },
    otherPeak: { trunk: 20, width, ...both(181) },
    faults: {
      'hips-sag': { trunk: 23, width, ...both(193) },
      'elbow-away': { trunk: 20, width, ...both(181, 26) },
    },
  },
});
