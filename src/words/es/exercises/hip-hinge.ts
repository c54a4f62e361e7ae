import type { ExerciseWords } from '../../exercise-words';

export const hipHinge: ExerciseWords = {
  name: 'Bisagra de cadera',
  purpose: 'Dóblate por la cadera, no por la espalda.',
  setup: [
    'Pon la cámara a la altura de la cadera, a dos o tres metros, de lado a ti.',
    'Ponte de pie, pies a la anchura de la cadera, de cuerpo entero en la imagen.',
  ],
  steps: [
    'Manos en la cadera, rodillas sueltas.',
    'Lleva la cadera atrás, como para cerrar una puerta con ella.',
    'Dóblate hasta que tire detrás de los muslos, la espalda con su propia forma.',
    'Empuja el suelo y termina de pie, con el cuerpo recto.',
  ],
  bestFor: 'Aprender a agacharse y a levantar con la cadera.',
  cautions: ['Empieza sin peso.', 'A medio camino ya cuenta.'],
  differs:
    'Un artículo enseña a doblarse, el otro deja fuera tocarse los pies. Ambos encajan: aquí se dobla la cadera, las rodillas siguen sueltas, y tocarse los pies se reconoce y no se cuenta.',
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
    'toe-touch': {
      title: 'Tocarse los pies',
      say: 'Rodillas sueltas, para en horizontal',
      why: 'Con piernas rectas y espalda redonda es tocarse los pies: otro ejercicio.',
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
