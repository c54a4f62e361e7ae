import type { ExerciseWords } from '../../exercise-words';

export const farmersCarry: ExerciseWords = {
  name: 'Paseo con pesos',
  purpose: 'Lleva pesos y crece hacia arriba.',
  setup: [
    'Pon la cámara a la altura de la cadera, a tres metros o más, frente a ti.',
    'Toma un peso en cada mano; camina hacia la cámara, o marcha en el sitio si hay poco espacio.',
  ],
  steps: [
    'Crece, hombros atrás y abajo.',
    'Camina o marcha despacio.',
    'Que ningún peso te lleve a su lado.',
  ],
  bestFor: 'Llevar la compra y seguir en pie mucho rato.',
  cautions: ['Empieza con pesos que puedas dejar en el suelo con facilidad.'],
  curve: 'Altura del paso',
  easier: 'Marcha sin pesos.',
  checks: {
    'leans-sideways': {
      title: 'Tronco hacia un lado',
      say: 'Crece entre tus pesos',
      why: 'Seguir derecho contra el peso es el ejercicio.',
    },
  },
};
