import { counted } from '../plural';
import type { Words } from '../words';

const series = counted('es', { one: 'serie', other: 'series' });

type Dose = Parameters<Words['home']['dose']>[0];

const rest = ({ reps, perSide, hold }: Dose): string =>
  `${reps}${perSide ? ' por lado' : ''}${hold ? `, aguanta ${hold} s` : ''}`;

export const home: Words['home'] = {
  intro:
    'Backline cuenta tus repeticiones y se fija en tu espalda. La imagen nunca sale de este dispositivo.',
  groups: {
    own: 'Tuyos',
    back: 'La espalda a la vista',
    moves: 'Más movimientos',
    holds: 'Posturas y estiramientos',
    guided: 'Con guía',
  },
  how: 'Cómo se hace',
  bestFor: 'Ideal para',
  cautions: 'Ten cuidado',
  differs: 'Donde las fuentes difieren',
  checks: 'En qué se fija',
  ways: 'Otras formas de hacerlo',
  jump: 'Grupos de ejercicios',
  way: {
    itself: 'La forma habitual',
    easier: 'Más fácil',
    next: 'El paso siguiente',
    other: 'También',
  },
  figure: (exercise) => `Figura en movimiento: ${exercise}`,
  dose: (dose) => `${series(dose.sets)} de ${rest(dose)}`,
  shortDose: (dose) => `${dose.sets} × ${rest(dose)}`,
};
