import type { ExerciseWords } from '../../exercise-words';
import { sidePlank } from './modified-side-plank';

export const straightLegSidePlank: ExerciseWords = {
  ...sidePlank,
  name: 'Plancha lateral con piernas rectas',
  purpose: 'Mantén todo el cuerpo en una línea, de lado.',
  setup: [
    sidePlank.setup[0],
    'Túmbate de lado, codo bajo el hombro, piernas largas, un pie sobre el otro.',
  ],
  steps: [
    'Aprieta antebrazo y borde del pie de abajo contra la esterilla.',
    'Sube las caderas hasta alinear tobillos, caderas y hombros.',
    'Sigue respirando y quédate.',
    'Baja, y cambia de lado tras tus series.',
  ],
  bestFor: 'Cuando medio minuto sobre las rodillas ya resulta fácil.',
  cautions: [
    ...sidePlank.cautions!,
    'Pies que resbalan: uno delante del otro, o algo que agarre debajo.',
  ],
  differs:
    'El artículo nombra las piernas rectas como paso siguiente y no les da tiempo: empieza otra vez por quince segundos.',
  easier: 'Dobla las rodillas y aguanta así.',
};
