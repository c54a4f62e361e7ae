import type { ExerciseWords } from '../../exercise-words';
import { hipHinge } from './hip-hinge';

export const hipHingeWeighted: ExerciseWords = {
  ...hipHinge,
  name: 'Bisagra de cadera con peso',
  purpose: 'Dóblate por la cadera con algo en las manos.',
  steps: [
    'Sujeta un peso ligero delante de los muslos, brazos largos.',
    'Lleva la cadera atrás; el peso baja pegado a las piernas.',
    'Dóblate hasta que tire detrás de los muslos, la espalda con su propia forma.',
    'Empuja el suelo y termina de pie, con el cuerpo recto.',
  ],
  bestFor: 'Levantar cosas en el día a día, cuando la bisagra ya sale fácil.',
  cautions: [
    'Para empezar bastan dos botellas llenas.',
    'Los brazos pueden tapar el vientre: lo que la cámara no ve, no lo juzga.',
  ],
  differs: 'El artículo deja elegir: manos en la cadera, o un peso ligero en ellas.',
  easier: 'Deja el peso, manos en la cadera.',
};
