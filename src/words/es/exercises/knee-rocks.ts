import type { ExerciseWords } from '../../exercise-words';

export const kneeRocks: ExerciseWords = {
  name: 'Balanceo de rodillas',
  purpose: 'Gira con suavidad la zona lumbar de un lado a otro.',
  setup: [
    'Pon la cámara en el suelo a los pies de tu esterilla, a un metro y medio o dos.',
    'Túmbate boca arriba, pies hacia la cámara, rodillas dobladas y juntas.',
  ],
  steps: [
    'Deja caer las dos rodillas hacia un lado.',
    'Solo hasta donde sea fácil, los dos hombros abajo.',
    'Quédate cinco segundos.',
    'Vuelve al centro y cambia de lado.',
  ],
  bestFor: 'Una espalda rígida al girar, un comienzo suave del día.',
  cautions: ['Deja caer las rodillas solo hasta donde sea cómodo.'],
  curve: 'Balanceo',
  easier: 'Más pequeño y sin aguantar.',
  checks: {
    'knees-part': {
      title: 'Rodillas separadas',
      say: 'Rodillas juntas',
      why: 'Con las rodillas juntas la pelvis gira entera.',
    },
  },
};
