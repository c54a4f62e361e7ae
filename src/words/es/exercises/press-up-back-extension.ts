import type { ExerciseWords } from '../../exercise-words';

export const pressUp: ExerciseWords = {
  name: 'Extensión de espalda con brazos',
  purpose: 'Dobla la espalda hacia atrás empujando con los brazos, caderas abajo.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, de lado a tu esterilla.',
    'Túmbate boca abajo, manos bajo los hombros.',
  ],
  steps: [
    'Deja blandas la espalda y las nalgas.',
    'Empuja con las manos hasta que suba el pecho.',
    'Descansa unos segundos sobre codos o manos.',
    'Baja despacio y suelta.',
  ],
  bestFor: 'Estar mucho tiempo en una silla y espaldas a las que les gusta ir hacia atrás.',
  cautions: [
    'Para si algo baja como un rayo o un hormigueo por una pierna.',
    'Si te han hablado de un canal estrecho o de una vértebra desplazada: pregunta antes.',
  ],
  differs:
    'El artículo no da repeticiones: ocho son una elección, y tres segundos valen por sus «varios».',
  curve: 'Subida del tronco',
  easier: 'Sube solo hasta los codos.',
  checks: {
    'hips-lift': {
      title: 'Caderas levantadas',
      say: 'Deja que las caderas se hundan',
      why: 'Con las caderas en la esterilla se dobla la espalda.',
    },
    'neck-back': {
      title: 'Cabeza echada atrás',
      say: 'Mira al frente, cuello largo',
      why: 'Un cuello largo deja el movimiento a la espalda.',
    },
  },
};
