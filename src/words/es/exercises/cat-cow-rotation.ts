import type { ExerciseWords } from '../../exercise-words';
import { catCow } from './cat-cow';

export const catCowRotation: ExerciseWords = {
  ...catCow,
  name: 'Gato y vaca con giro',
  purpose: 'Mueve toda la columna: redonda, hundida y girada a cada lado.',
  steps: [
    'Gato: suelta el aire, redondea la espalda, deja caer la cabeza.',
    'Vaca: toma aire, deja bajar el vientre, sube cabeza y coxis.',
    'Vuelve al medio; abre un brazo hacia el techo, la mirada sigue a la mano.',
    'Bájalo, abre el otro brazo y empieza de nuevo.',
  ],
  bestFor: 'La rigidez al girar, cuando gato y vaca ya salen fácil.',
  cautions: [
    ...catCow.cautions!,
    'De lado la cámara no ve cuánto giras: cuenta cada gato y vaca, los giros son cosa tuya.',
  ],
  differs:
    'El artículo nombra un giro y no lo describe: abrir un brazo y luego el otro es una elección. «Cada uno» son diez de cada: gato, vaca y un giro a cada lado.',
  easier: 'Gira cabeza y hombros, manos abajo.',
};
