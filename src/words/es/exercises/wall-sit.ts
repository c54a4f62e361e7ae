import type { ExerciseWords } from '../../exercise-words';

export const wallSit: ExerciseWords = {
  name: 'Sentadilla en la pared',
  purpose: 'Muslos fuertes con la espalda apoyada en una pared.',
  setup: [
    'Pon la cámara a la altura de la cadera, a dos o tres metros, de lado a ti y a la pared.',
    'Ponte de espaldas a la pared, los pies a un paso de ella.',
  ],
  steps: [
    'Apóyate en la pared y deslízate hacia abajo.',
    'Para cuando los muslos estén nivelados, o antes.',
    'Aprieta la zona lumbar contra la pared mientras cuenta.',
    'Deslízate hacia arriba.',
  ],
  bestFor: 'Después de mucho asiento, en una pausa del trabajo.',
  cautions: [
    'Quédate más arriba si a tus rodillas no les gusta.',
    'Sigue respirando mientras cuenta.',
  ],
  curve: 'Flexión de rodilla',
  easier: 'Baja solo a medias.',
  checks: {
    'off-wall': {
      title: 'Tronco fuera de la pared',
      say: 'Hombros atrás, a la pared',
      why: 'La pared lleva el tronco mientras trabajan los muslos.',
    },
    'knees-ahead': {
      title: 'Rodillas por delante de los pies',
      say: 'Adelanta los pies',
      why: 'Con las espinillas verticales, cadera y rodilla comparten la carga.',
    },
  },
};
