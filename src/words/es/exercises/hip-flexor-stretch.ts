import type { ExerciseWords } from '../../exercise-words';

export const hipFlexorStretch: ExerciseWords = {
  name: 'Estiramiento del flexor de cadera',
  purpose: 'Alarga la parte delantera de la cadera, que el asiento acorta.',
  setup: [
    'Pon la cámara a la altura de tu cadera de rodillas, a dos o tres metros, de lado.',
    'Arrodíllate sobre una rodilla, el otro pie delante, de cuerpo entero en la imagen.',
  ],
  steps: [
    'Crece sobre la rodilla, manos en la cadera.',
    'Mete el coxis; esa parte la cámara no la ve.',
    'Ve hacia delante hasta que se estire la cadera de atrás.',
    'Quédate y respira; después cambia de lado.',
  ],
  bestFor: 'Quien pasa mucho tiempo en una silla.',
  cautions: ['Una rodilla sensible: apóyala en algo blando.'],
  curve: 'Ángulo de la cadera de atrás',
  checks: {
    'leans-back': {
      title: 'Tronco hacia atrás',
      say: 'Costillas sobre la cadera, coxis dentro',
      why: 'Ir hacia atrás dobla la zona lumbar y quita el estiramiento de la cadera.',
    },
    'leans-forward': {
      title: 'Tronco hacia delante',
      say: 'Crece sobre tus caderas',
      why: 'Un tronco erguido mantiene el estiramiento delante de la cadera.',
    },
  },
};
