import type { ExerciseWords } from '../../exercise-words';

export const sidePlank: ExerciseWords = {
  name: 'Plancha lateral de rodillas',
  purpose: 'Mantén el tronco en una línea, de lado.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, frente a ti.',
    'Túmbate de lado, codo bajo el hombro, rodillas dobladas, de cuerpo entero en la imagen.',
  ],
  steps: [
    'Aprieta antebrazo y rodilla de abajo contra la esterilla.',
    'Sube las caderas hasta alinear rodillas, caderas y hombros.',
    'Sigue respirando y quédate.',
    'Baja, y cambia de lado tras tus series.',
  ],
  bestFor: 'Una cintura firme, cuando el bird dog ya sale fácil.',
  cautions: ['Con un hombro sensible: déjalo.'],
  curve: 'Línea de la cadera',
  easier: 'Aguanta unas pocas respiraciones, más veces.',
  checks: {
    'hips-sag': {
      title: 'Las caderas bajaron',
      say: 'Caderas arriba, en la línea',
      why: 'Mantener la línea es el ejercicio.',
    },
    'elbow-away': {
      title: 'Codo fuera del hombro',
      say: 'Codo bajo el hombro',
      why: 'Un brazo vertical lleva el peso con menos esfuerzo.',
    },
  },
};
