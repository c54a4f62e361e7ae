import type { ExerciseWords } from '../../exercise-words';

export const childsPose: ExerciseWords = {
  name: 'Postura del niño',
  purpose: 'Descansa en una flexión suave y respira.',
  setup: [
    'Pon la cámara en el suelo o en una caja baja, a dos o tres metros, de lado a tu esterilla.',
    'Ponte a cuatro patas con sitio delante de las manos.',
  ],
  steps: [
    'Siéntate hacia los talones.',
    'Deja los brazos largos delante de ti.',
    'Apoya la frente y respira.',
  ],
  bestFor: 'Soltarse, entre ejercicios o al final.',
  cautions: [
    'Si te han dicho que cuides tus huesos de doblarte hacia delante, por ejemplo por osteoporosis: déjalo.',
    'Rodillas sensibles: un cojín entre asiento y talones.',
  ],
  differs:
    'Un artículo dice 30–60 segundos, el otro de medio minuto a dos: 30 segundos, y más si quieres.',
  curve: 'Flexión de cadera',
  easier: 'Apoya los antebrazos bajo la frente.',
  checks: {},
};
