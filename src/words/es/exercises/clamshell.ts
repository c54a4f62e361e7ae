import type { ExerciseWords } from '../../exercise-words';

export const clamshell: ExerciseWords = {
  name: 'Almeja',
  purpose: 'Fortalece la cadera por fuera, que sostiene la pelvis.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, frente a ti.',
    'Túmbate de lado, rodillas dobladas hacia la cámara, pies y rodillas uno sobre otro.',
  ],
  steps: [
    'Mantén los pies juntos.',
    'Abre la rodilla de arriba mientras la pelvis siga quieta.',
    'Quédate dos segundos.',
    'Cierra despacio.',
  ],
  bestFor: 'Caderas que ceden hacia un lado.',
  cautions: ['De frente apenas se ve si la pelvis rueda hacia atrás: pon una mano sobre ella.'],
  curve: 'Apertura de rodillas',
  easier: 'Abre solo a medias.',
  checks: {
    'feet-part': {
      title: 'Pies separados',
      say: 'Aprieta los pies uno contra otro',
      why: 'Con los pies juntos la subida es un giro de cadera.',
    },
  },
};
