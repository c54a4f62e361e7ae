/** The settings dialog and the choice of a camera. */
export const settings = {
  title: 'Settings',
  done: 'Done',
  language: 'Language',
  browser: 'Browser',
  appearance: 'Appearance',
  themes: { auto: 'System', light: 'Light', dark: 'Dark' },
  model: 'Pose model',
  models: { lite: 'Lite', full: 'Full', heavy: 'Heavy' },
  modelNotes: {
    lite: 'Lightest on the machine, least exact.',
    full: 'The usual choice: exact enough for the back, quick on most laptops.',
    heavy: 'Most exact, needs a strong machine.',
  },
  engine: 'Engine',
  engines: { fast: 'Fast', reference: 'Reference', movenet: 'MoveNet' },
  engineNotes: {
    fast: 'The usual choice.',
    reference: 'The official package: slower; for comparing, or where Fast does not start.',
    movenet: 'Fewer points and no outline: the back line is not seen.',
  },
  camera: 'Camera',
  anyCamera: 'The browser’s choice',
  nameless: (number: number) => `Camera ${number}`,
  facing: { user: 'Front camera', environment: 'Back camera' },
};
