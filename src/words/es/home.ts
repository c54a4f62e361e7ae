import { counted } from '../plural';
import type { Words } from '../words';

const series = counted('es', { one: 'serie', other: 'series' });

type Dose = Parameters<Words['home']['dose']>[0];

const rest = ({ reps, perSide, hold }: Dose): string =>
  `${reps}${perSide ? ' por lado' : ''}${hold ? `, aguanta ${hold} s` : ''}`;

export const home: Words['home'] = {
  intro:
    'Backline cuenta tus repeticiones y se fija en tu espalda. La imagen nunca sale de este dispositivo.',
  checks: 'En qué se fija',
  figure: (exercise) => `Figura en movimiento: ${exercise}`,
  dose: (dose) => `${series(dose.sets)} de ${rest(dose)}`,
  shortDose: (dose) => `${dose.sets} × ${rest(dose)}`,
};
