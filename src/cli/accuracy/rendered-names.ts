/** What the renderer calls an exercise, and how its side is to be understood. */
interface Rendered {
  readonly id: string;
  /**
   * Where a clip keeps to one side and its movements do not say which: the clip's first side is the
   * exercise's, or the other one is.
   */
  readonly side?: 'first' | 'other';
}

/** The renderer's exercises, by its own names, and ours. */
export const RENDERED: Readonly<Record<string, Rendered>> = {
  'dead-bug': { id: 'dead-bug' },
  'bird-dog': { id: 'bird-dog' },
  bridge: { id: 'glute-bridge' },
  'hip-hinge': { id: 'hip-hinge' },
  'cat-cow': { id: 'cat-cow' },
  'childs-pose': { id: 'childs-pose' },
  // Lies on its first side and opens the upper knee.
  clamshell: { id: 'clamshell', side: 'other' },
  // Stretches the rear leg's hip.
  'hip-flexor': { id: 'hip-flexor-stretch', side: 'first' },
  'knee-to-chest': { id: 'knee-to-chest' },
  'partial-crunch': { id: 'partial-crunch' },
  'pelvic-tilt': { id: 'pelvic-tilt' },
  'press-up': { id: 'press-up-back-extension' },
  // Leans on the lower side.
  'side-plank': { id: 'modified-side-plank', side: 'first' },
  squat: { id: 'goblet-squat' },
  'wall-sit': { id: 'wall-sit' },
};
