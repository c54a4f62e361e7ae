import type { ExerciseWords } from '../../exercise-words';

export const row: ExerciseWords = {
  name: 'Remo con banda',
  purpose: 'Fortalece la espalda alta frente a las horas de asiento.',
  setup: [
    'Pon la cámara a la altura del pecho, a dos o tres metros, de lado a ti.',
    'Ponte de pie con una banda o un cable fijo delante, de cuerpo entero en la imagen.',
  ],
  steps: [
    'Toma la banda con los brazos largos.',
    'Lleva los codos atrás junto a las costillas bajas.',
    'Junta los omóplatos.',
    'Deja que los brazos se alarguen despacio.',
  ],
  bestFor: 'Trabajo de mesa, hombros redondos, espalda alta débil.',
  cautions: [
    'Sigue erguido: con el tronco inclinado, la zona lumbar carga mucho más.',
    'Elige una banda que puedas llevar sin balancearte.',
  ],
  differs:
    'Un artículo cuenta los remos entre lo que ayuda, el otro los remos inclinados entre lo que conviene dejar: aquí el tronco sigue erguido, con banda o cable.',
  curve: 'Flexión de codo',
  easier: 'Toma una banda más blanda.',
  checks: {
    'bent-over': {
      title: 'Remo inclinado',
      say: 'Ponte de pie o siéntate',
      why: 'Con el tronco inclinado es otro ejercicio, que carga mucho más la zona lumbar.',
    },
    'leans-back': {
      title: 'Tronco hacia atrás',
      say: 'Tronco alto, mueve solo los brazos',
      why: 'Con el tronco quieto tira la espalda alta.',
    },
    'shoulders-shrug': {
      title: 'Hombros encogidos',
      say: 'Hombros lejos de las orejas',
      why: 'Con los hombros bajos se juntan los omóplatos.',
    },
  },
};
