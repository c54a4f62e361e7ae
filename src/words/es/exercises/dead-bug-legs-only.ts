import type { ExerciseWords } from '../../exercise-words';
import { deadBug } from './dead-bug';

const { 'same-side': _, ...checks } = deadBug.checks;

export const deadBugLegsOnly: ExerciseWords = {
  ...deadBug,
  name: 'Dead bug, solo las piernas',
  purpose: 'Mantén firme el centro mientras se mueve una pierna y los brazos siguen arriba.',
  steps: [
    'Aplasta la zona lumbar contra la esterilla, los dos brazos arriba.',
    'Baja una pierna, en dos o tres segundos.',
    'Para en cuanto la espalda quiera levantarse.',
    'Vuelve por el mismo camino y cambia de lado.',
  ],
  bestFor: 'Empezar con el dead bug, o descubrir hasta dónde sigue plana tu espalda.',
  differs:
    'El artículo solo lo trae con brazo y pierna; solo con la pierna es más fácil medir el alcance.',
  checks,
};
