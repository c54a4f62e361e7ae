import type { ExerciseWords } from '../../exercise-words';

export const hamstringStretch: ExerciseWords = {
  name: 'Estiramiento del muslo posterior',
  purpose: 'Alarga la parte de atrás del muslo, boca arriba.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, de lado a tu esterilla.',
    'Túmbate boca arriba, una pierna larga o doblada en el suelo, con una toalla o banda a mano.',
  ],
  steps: [
    'Pasa la toalla por un pie, o sujeta por detrás del muslo.',
    'Sube esa pierna con la rodilla casi recta.',
    'Acércala hasta que se estire la parte de atrás del muslo.',
    'Quédate y respira; después cambia de lado.',
  ],
  bestFor: 'Muslos cortos, cuesta agacharse.',
  cautions: ['Deja la rodilla un poco doblada y afloja si la pierna hormiguea.'],
  differs:
    'Un artículo aguanta 30–60 segundos por lado, el otro 15–30 segundos de dos a cuatro veces: 30 segundos dos veces cumplen ambos. La pierna del suelo puede ir larga o doblada.',
  curve: 'Subida de la pierna',
  easier: 'Dobla un poco más la rodilla.',
  checks: {
    'other-leg-lifts': {
      title: 'La otra pierna subió',
      say: 'Deja descansar la otra pierna',
      why: 'Con esa pierna abajo la pelvis queda quieta y se estira el muslo.',
    },
    'head-lifted': {
      title: 'Cabeza levantada',
      say: 'Apoya la cabeza',
      why: 'Con la cabeza apoyada descansa toda la espalda.',
    },
  },
};
