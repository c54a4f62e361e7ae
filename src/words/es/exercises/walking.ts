import type { ExerciseWords } from '../../exercise-words';

export const walking: ExerciseWords = {
  name: 'Caminar',
  purpose: 'Mueve todo el cuerpo, a un paso en que puedas hablar.',
  setup: [
    'No hace falta cámara: el reloj corre mientras caminas.',
    'Ponte zapatos que te lleven bien y ve a donde te guste caminar.',
  ],
  steps: [
    'Camina con el tronco largo y deja balancear los brazos.',
    'Tan vivo como puedas sin dejar de hablar.',
    'Da la vuelta a tiempo, o repártelo en dos paseos.',
  ],
  bestFor: 'Casi todo el mundo, casi todos los días.',
  cautions: ['Empieza con lo que resulte fácil, en terreno llano.'],
  curve: 'Ángulo del tronco',
  checks: {},
};
