import type { ExerciseWords } from '../../exercise-words';
import { gluteBridge } from './glute-bridge';

export const gluteBridgeHold: ExerciseWords = {
  ...gluteBridge,
  name: 'Puente de glúteos mantenido',
  purpose: 'Quédate arriba en la línea recta; el tiempo corre mientras la cadera está arriba.',
  steps: [
    'Aprieta los glúteos.',
    'Sube la cadera hasta alinear rodillas, cadera y hombros.',
    'Quédate diez segundos y sigue respirando.',
    'Baja despacio.',
  ],
  bestFor: 'Cuando cinco segundos ya resultan fáciles.',
  differs: 'Diez segundos es lo máximo que da el artículo; diez veces, porque cada una dura más.',
  easier: 'Aguanta solo cinco segundos.',
};
