import type { ExerciseWords } from '../../exercise-words';

export const pelvicTilt: ExerciseWords = {
  name: 'Basculación de pelvis',
  purpose: 'Despierta la zona lumbar y el vientre profundo con giros pequeños y fáciles.',
  setup: [
    'La cámara no juzga este, pues bajo la ropa la pelvis se mueve uno o dos centímetros.',
    'Túmbate boca arriba, rodillas dobladas, pies apoyados a la anchura de la cadera.',
  ],
  steps: [
    'Deja que la zona lumbar se separe suavemente.',
    'Después apriétala hasta que no quede hueco.',
    'Ve despacio de un extremo al otro, y respira.',
  ],
  bestFor: 'Un día delicado, una primera sesión, aprender cómo se mueve la pelvis.',
  cautions: ['En un día rígido basta con medio recorrido.'],
  paceCues: { out: 'Aprieta', back: 'Suelta' },
  curve: 'Ángulo del tronco',
  checks: {},
};
