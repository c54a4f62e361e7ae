import type { ExerciseWords } from '../../exercise-words';

export const gluteBridge: ExerciseWords = {
  name: 'Puente de glúteos',
  purpose: 'Sube con la cadera y deja la espalda larga.',
  setup: [
    'Pon la cámara en el suelo, a dos o tres metros, de lado a tu esterilla.',
    'Túmbate boca arriba, rodillas dobladas, pies apoyados, de cuerpo entero en la imagen.',
  ],
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
