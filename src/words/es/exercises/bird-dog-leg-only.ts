import type { ExerciseWords } from '../../exercise-words';
import { birdDog } from './bird-dog';

const { 'same-side': _, ...checks } = birdDog.checks;

export const birdDogLegOnly: ExerciseWords = {
  ...birdDog,
  name: 'Bird dog, solo la pierna',
  purpose: 'Estira una pierna sobre una espalda quieta, las dos manos en el suelo.',
  steps: [
    'Aprieta el vientre, las dos manos en el suelo.',
    'Estira una pierna atrás, a la altura de la cadera.',
    'Quédate cinco segundos.',
    'Baja con suavidad y cambia de lado.',
  ],
  bestFor: 'Empezar con el bird dog, o días en que cuesta el equilibrio.',
  differs:
    'Así trae el bird dog uno de los dos artículos: solo la pierna, cinco segundos, doce por lado.',
  easier: 'Aguanta solo dos segundos.',
  checks,
};
