import type { KeyPose } from '../body/figure';
import sidePlank from './modified-side-plank';
import { checksWith, defineVariant } from './variant';

const { rep, dose, checks, poses } = sidePlank;

/** The same with both legs long, their shins seen in full. */
const longLegged = (pose: KeyPose, hip: number): KeyPose => ({
  ...pose,
  near: { ...pose.near, hip, knee: 180, shin: 1 },
  far: { ...pose.far!, hip, knee: 180, shin: 1 },
});

export default defineVariant(sidePlank, {
  id: 'straight-leg-side-plank',
  name: 'Side plank, straight legs',
  purpose: 'Hold the whole body in one line from the side.',
  setup: [
    sidePlank.setup[0],
    'Lie on one side, elbow under the shoulder, legs long, feet on top of each other.',
  ],
  steps: [
    'Press your forearm and the edge of the lower foot into the mat.',
    'Lift your hips until ankles, hips and shoulders line up.',
    'Breathe on and stay.',
    'Lower, and change sides after your sets.',
  ],
  bestFor: 'When half a minute on the knees has become easy.',
  cautions: [
    ...sidePlank.cautions!,
    'Feet that slide: one in front of the other, or something that grips under them.',
  ],
  differs:
    'The article names straight legs as the next step and gives no time for them: begin with fifteen seconds again.',
  dose,
  curve: { measure: 'anklePlank', label: 'Hip line' },
  rep: {
    ...rep!,
    start: [{ measure: 'anklePlank', below: 161.5 }],
    measure: 'anklePlank',
    peak: [
      { measure: 'anklePlank', above: 165, below: 197 },
      // Not on the knees: shins that point away from the camera read 330–360°, or next to 0.
      { measure: 'knee', above: 150, below: 210 },
    ],
    source: `${rep!.source} No set of it was seen.`,
  },
  easier: 'Bend your knees and hold on them.',
  checks: checksWith(checks, 'hips-sag', { measure: 'anklePlank' }),
  poses: {
    start: longLegged({ ...poses.start, trunk: 22 }, 203),
    peak: longLegged({ ...poses.peak, trunk: 15 }, 181),
    otherPeak: longLegged({ ...poses.peak, trunk: 15 }, 181),
    faults: {
      'hips-sag': longLegged({ ...poses.peak, trunk: 18 }, 193),
      'elbow-away': longLegged({ ...poses.faults['elbow-away']!, trunk: 15 }, 181),
    },
  },
});
