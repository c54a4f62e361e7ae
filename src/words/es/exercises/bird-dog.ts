import type { ExerciseWords } from '../../exercise-words';

export const birdDog: ExerciseWords = {
  name: 'Bird dog',
  purpose: 'Estira un brazo y la pierna contraria sobre una espalda quieta.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, de lado.',
    'Ponte a cuatro patas, manos bajo los hombros, con sitio para estirarte en la imagen.',
  ],
  steps: [
    'Aprieta un poco el vientre, espalda nivelada.',
    'Estira una pierna atrás y el brazo contrario adelante.',
    'Quédate cinco segundos, la pierna no más alta que la cadera.',
    'Baja con suavidad y cambia de lado.',
  ],
  bestFor: 'Una base firme sobre la que construir, para casi todo el mundo.',
  cautions: [
    'Muñecas o rodillas sensibles: pon debajo algo blando.',
    'De lado apenas se ve si la cadera se abre: que mire entera al suelo.',
  ],
  differs:
    'Un artículo estira brazo y pierna de cinco a diez segundos, diez por lado, ocho en sus primeras semanas; el otro solo la pierna, cinco segundos, doce por lado. Aquí se estiran los dos, ocho veces cinco segundos; solo la pierna es una versión aparte.',
  curve: 'Alcance de la pierna',
  easier: 'Manos en el suelo, estira solo la pierna.',
  checks: {
    'back-sags': {
      title: 'La espalda se hundió',
      say: 'Baja la pierna, hacia la pared',
      why: 'Una pierna por encima de la cadera arquea la zona lumbar.',
      ask: '¿Tu espalda se mantuvo nivelada?',
    },
    'back-rounded': {
      title: 'Espalda redondeada',
      say: 'Espalda larga, sube el vientre',
      why: 'Con la espalda nivelada, la cadera hace el trabajo.',
    },
    'leg-too-high': {
      title: 'Pierna demasiado alta',
      say: 'Pierna al nivel de la espalda',
      why: 'Por encima de la cadera, la zona lumbar hace el trabajo.',
    },
    'neck-lifted': {
      title: 'Cabeza levantada',
      say: 'Mira al suelo',
      why: 'Un cuello largo mantiene toda la columna en una línea.',
    },
    'trunk-tilts': {
      title: 'Tronco inclinado',
      say: 'Nivela la cadera, mueve menos peso',
      why: 'Un tronco nivelado muestra que tu centro sostiene la carga.',
    },
    'same-side': {
      title: 'Brazo y pierna del mismo lado',
      say: 'Brazo y pierna contrarios',
      why: 'Los contrarios se equilibran; los del mismo lado te vuelcan.',
    },
  },
};
