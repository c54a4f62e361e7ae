import type { ExerciseWords } from '../../exercise-words';

export const catCow: ExerciseWords = {
  name: 'Gato y vaca',
  purpose: 'Mueve toda la columna, redonda y hundida por turnos.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, de lado a tu esterilla.',
    'Ponte a cuatro patas, manos bajo los hombros, rodillas bajo las caderas, y empieza con la espalda nivelada.',
  ],
  steps: [
    'Gato: suelta el aire, redondea la espalda, deja caer la cabeza.',
    'Vaca: toma aire, deja bajar el vientre, sube cabeza y coxis.',
    'Dos o tres segundos para cada una, brazos rectos.',
  ],
  bestFor: 'La rigidez de la mañana y para calentar.',
  cautions: [
    'Si te resulta incómodo, ve más despacio o menos lejos.',
    'Si te han dicho que cuides tus huesos de doblarte hacia delante, por ejemplo por osteoporosis: solo la vaca.',
  ],
  curve: 'Forma de la espalda',
  easier: 'Más pequeño y más lento, solo hasta donde sea fácil.',
  checks: {
    'elbows-bend': {
      title: 'Codos doblados',
      say: 'Brazos rectos, empuja el suelo',
      why: 'Con los brazos rectos se mueve la columna.',
    },
    'hips-rock': {
      title: 'Caderas hacia atrás',
      say: 'Caderas sobre las rodillas',
      why: 'Si las caderas se quedan donde están, se mueve la espalda.',
    },
  },
};
