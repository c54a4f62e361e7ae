import type { ExerciseWords } from '../../exercise-words';

export const kneeToChest: ExerciseWords = {
  name: 'Rodilla al pecho',
  purpose: 'Alivia la zona lumbar acercando una rodilla.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, de lado a tu esterilla.',
    'Túmbate boca arriba, rodillas dobladas, pies apoyados.',
  ],
  steps: [
    'Toma una pierna por debajo de la rodilla.',
    'Acércala hasta notar un estiramiento suave.',
    'Quédate y respira, el otro pie abajo.',
    'Suelta despacio y cambia de lado.',
  ],
  bestFor: 'Una zona lumbar cansada o rígida.',
  cautions: [
    'Acerca la rodilla solo hasta donde sea cómodo; si la espinilla queda lejos, sujeta el muslo por detrás.',
  ],
  curve: 'Flexión de cadera',
  easier: 'Sujeta por detrás del muslo.',
  checks: {},
};
