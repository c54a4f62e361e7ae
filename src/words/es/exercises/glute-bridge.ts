import type { ExerciseWords } from '../../exercise-words';

export const gluteBridge: ExerciseWords = {
  name: 'Puente de glúteos',
  purpose: 'Sube con la cadera y deja la espalda larga.',
  setup: [
    'Pon la cámara en el suelo, a dos o tres metros, de lado a tu esterilla.',
    'Túmbate boca arriba, rodillas dobladas, pies apoyados, de cuerpo entero en la imagen.',
  ],
  steps: [
    'Aprieta los glúteos.',
    'Sube la cadera hasta alinear rodillas, cadera y hombros.',
    'Quédate cinco segundos y sigue respirando.',
    'Baja despacio.',
  ],
  bestFor: 'Una cadera más fuerte, y los días de estar sentado.',
  cautions: [
    'Si lo notas en la zona lumbar y no en los glúteos, sube menos.',
    'De lado no se ve si las rodillas caen hacia dentro o fuera: que sigan sobre los pies.',
  ],
  differs:
    'El artículo aguanta de cinco a diez segundos, quince veces, diez en sus primeras semanas; otros enseñan dos o tres segundos. Aquí son cinco segundos, quince veces, hasta que lo cambies.',
  curve: 'Ángulo de la cadera',
  easier: 'Aguanta solo dos segundos.',
  checks: {
    'over-extended': {
      title: 'Demasiada extensión arriba',
      say: 'Para en la línea recta',
      why: 'Más allá de la línea recta, la zona lumbar hace el trabajo.',
      ask: '¿Subiste con los glúteos y no con la zona lumbar?',
    },
    'too-low': {
      title: 'La cadera se quedó baja',
      say: 'Sube un poco más la cadera',
      why: 'Arriba del todo es donde más trabaja la cadera.',
    },
    'feet-too-far': {
      title: 'Pies lejos',
      say: 'Acerca los talones',
      why: 'Con los pies cerca de la cadera, la cadera hace el trabajo.',
    },
    'hips-drop': {
      title: 'La cadera bajó',
      say: 'Mantén la cadera arriba',
      why: 'Mantener la altura es el ejercicio.',
    },
  },
};
