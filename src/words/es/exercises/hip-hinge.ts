import type { ExerciseWords } from '../../exercise-words';

export const hipHinge: ExerciseWords = {
  name: 'Bisagra de cadera',
  purpose: 'Dóblate por la cadera, no por la espalda.',
  setup: [
    'Pon la cámara a la altura de la cadera, a dos o tres metros, de lado a ti.',
    'Ponte de pie, pies a la anchura de la cadera, de cuerpo entero en la imagen.',
  ],
  curve: 'Ángulo del tronco',
  easier: 'Dóblate a medias, manos en la cadera.',
  checks: {
    'back-rounded': {
      title: 'Espalda redondeada',
      say: 'Espalda larga, cadera a la pared',
      why: 'Al doblarte por la cadera, la espalda conserva su forma.',
      ask: '¿Tu espalda mantuvo su forma?',
    },
    'back-arched': {
      title: 'Espalda arqueada',
      say: 'Costillas abajo, espalda larga',
      why: 'Una espalda que conserva su forma deja moverse a la cadera.',
    },
    'leans-back': {
      title: 'Te echaste atrás al final',
      say: 'Termina de pie, no hacia atrás',
      why: 'El movimiento acaba de pie, con el cuerpo recto.',
    },
    squatting: {
      title: 'Sentadilla',
      say: 'Empuja la pared de detrás',
      why: 'Si las rodillas se doblan mucho, la bisagra se vuelve sentadilla.',
    },
    'knees-locked': {
      title: 'Rodillas bloqueadas',
      say: 'Afloja las rodillas',
      why: 'Con las rodillas sueltas, la cadera puede ir atrás.',
    },
  },
};
