import type { ExerciseWords } from '../../exercise-words';

export const piriformisStretch: ExerciseWords = {
  name: 'Estiramiento del piriforme',
  purpose: 'Estira el músculo profundo de la nalga.',
  setup: [
    'La cámara no juzga este, pues las piernas cruzadas se tapan.',
    'Túmbate boca arriba con las rodillas dobladas.',
  ],
  steps: [
    'Pon un tobillo sobre la otra rodilla.',
    'Toma el muslo de abajo y acércalo.',
    'Quédate donde se estire la nalga de la pierna cruzada.',
    'Suelta despacio y cambia de lado.',
  ],
  bestFor: 'Caderas tensas, una nalga tensa.',
  cautions: ['Afloja si la pierna hormiguea o se duerme.'],
  paceCues: { out: 'Acércala', back: 'Suelta' },
  curve: 'Ángulo del tronco',
  checks: {},
};
