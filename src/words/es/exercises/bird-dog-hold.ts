import type { ExerciseWords } from '../../exercise-words';
import { birdDog } from './bird-dog';

const { 'same-side': _, ...checks } = birdDog.checks;

export const birdDogHold: ExerciseWords = {
  ...birdDog,
  name: 'Bird dog mantenido',
  purpose:
    'Sigue estirado con un brazo y la pierna contraria; el tiempo corre mientras llegan los dos.',
  steps: [
    'Aprieta un poco el vientre, espalda nivelada.',
    'Estira una pierna atrás y el brazo contrario adelante.',
    'Quédate diez segundos y sigue respirando.',
    'Baja con suavidad y cambia de lado.',
  ],
  bestFor: 'Cuando cinco segundos ya resultan fáciles.',
  differs:
    'Diez segundos es lo máximo que da un artículo; el otro se queda en cinco, solo con la pierna.',
  easier: 'Aguanta solo cinco segundos.',
  checks,
};
