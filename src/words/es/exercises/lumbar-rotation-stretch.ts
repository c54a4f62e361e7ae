import type { ExerciseWords } from '../../exercise-words';

export const lumbarRotationStretch: ExerciseWords = {
  name: 'Estiramiento en rotación',
  purpose: 'Gira el tronco más que con el balanceo, y dale tiempo.',
  setup: [
    'La cámara no juzga este, pues las piernas cruzadas se tapan.',
    'Túmbate boca arriba con los brazos a los lados.',
  ],
  steps: [
    'Dobla una rodilla y crúzala sobre la otra pierna.',
    'Déjala caer hacia el suelo hasta donde sea fácil.',
    'Mantén el hombro contrario en la esterilla y respira.',
    'Vuelve despacio y cambia de lado.',
  ],
  bestFor: 'La espalda media rígida, girar con más soltura.',
  cautions: ['Gira despacio y solo hasta donde sea cómodo.', 'Déjalo si tira pierna abajo.'],
  paceCues: { out: 'Cruza', back: 'Y vuelve' },
  curve: 'Ángulo del tronco',
  checks: {},
};
