import type { ExerciseWords } from '../../exercise-words';

export const partialCrunch: ExerciseWords = {
  name: 'Abdominal parcial',
  purpose: 'Trabaja la parte delantera del tronco con una subida pequeña.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, de lado a tu esterilla.',
    'Túmbate boca arriba, rodillas dobladas, pies apoyados, brazos cruzados o sobre los muslos.',
  ],
  steps: [
    'Aprieta el vientre.',
    'Suelta el aire y separa los hombros de la esterilla.',
    'Quédate uno o dos segundos.',
    'Baja sin soltarte.',
  ],
  bestFor: 'Un vientre más fuerte sin sentarte del todo.',
  cautions: [
    'Si te han dicho que cuides tus huesos de doblarte hacia delante, por ejemplo por osteoporosis: déjalo.',
  ],
  curve: 'Subida del tronco',
  easier: 'Desliza las manos por los muslos hacia arriba.',
  checks: {
    'sit-up': {
      title: 'Abdominal completo',
      say: 'Solo los hombros dejan la esterilla',
      why: 'Hasta arriba es un abdominal completo, que carga más la zona lumbar.',
    },
    'neck-pulled': {
      title: 'Tirón del cuello',
      say: 'Barbilla lejos del pecho',
      why: 'Con el cuello largo, el vientre hace la subida.',
    },
    'feet-lift': {
      title: 'Pies levantados',
      say: 'Deja los dos pies abajo',
      why: 'Con los pies en el suelo trabaja el vientre.',
    },
  },
};
