import type { ExerciseWords } from '../../exercise-words';

export const gobletSquat: ExerciseWords = {
  name: 'Sentadilla copa',
  purpose: 'Piernas fuertes bajo un tronco que sigue largo.',
  setup: [
    'Pon la cámara a la altura de la cadera, a dos o tres metros, de lado a ti.',
    'Ponte de pie, pies algo más anchos que la cadera, un peso ante el pecho, de cuerpo entero en la imagen.',
  ],
  steps: [
    'Sostén el peso cerca, codos hacia abajo.',
    'Siéntate entre los talones, pecho arriba.',
    'Baja solo mientras la espalda guarde su forma.',
    'Empuja el suelo con los talones.',
  ],
  bestFor: 'Piernas más fuertes y levantarse de asientos bajos.',
  cautions: [
    'Empieza sin peso.',
    'Si la zona lumbar se redondea abajo, la cámara aún no lo distingue.',
  ],
  curve: 'Flexión de rodilla',
  easier: 'Siéntate en una silla y levántate.',
  checks: {
    'leans-forward': {
      title: 'Tronco muy hacia delante',
      say: 'Pecho arriba, baja entre talones',
      why: 'Con el tronco paralelo a las espinillas trabajan las piernas.',
    },
    'heels-lift': {
      title: 'Talones levantados',
      say: 'Aprieta los talones al suelo',
      why: 'Con los talones abajo, todo el pie lleva el peso.',
    },
  },
};
