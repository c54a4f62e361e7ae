import { counted } from '../plural';
import type { Words } from '../words';

const days = counted('es', { one: 'día', other: 'días' });
const sets = counted('es', { one: 'serie', other: 'series' });

export const history: Words['history'] = {
  days: 'Días con ejercicio',
  run: 'En esta racha',
  since: (date) => `desde el ${date}`,
  thisWeek: 'Esta semana',
  total: 'En total',
  longest: 'Racha más larga',
  daysOf: (count) => days(count),
  runHint: (off) => `Los días libres también valen: hasta ${off} seguidos mantienen la racha.`,
  noRun: 'Tu próxima serie empieza otra racha. Los días anteriores siguen contando.',

  earlier: 'Mes anterior',
  later: 'Mes siguiente',
  today: 'hoy',
  setsOn: (date, count) => `${date}: ${sets(count)}`,
  setsOf: (count) => sets(count),
  pick: 'Elige un día marcado para ver sus series.',

  trends: 'A lo largo del tiempo',
  exercise: 'Ejercicio',
  measures: {
    repetitions: 'Repeticiones por serie',
    holds: 'Aguantes por serie',
    clean: 'Repeticiones limpias',
    range: 'Recorrido de una repetición',
    held: 'Aguante por serie',
    time: 'Duración de la serie',
    pain: 'Dolor, de 0 a 10',
  },
  per: {
    day: 'Cada punto es un día, la media de sus series.',
    week: 'Cada punto es una semana, la media de sus series.',
  },
  painPer: {
    day: 'Lo más alto que dijiste en días con este ejercicio.',
    week: 'Lo más alto que dijiste en una semana, en días con este ejercicio.',
  },
  on: { day: (date) => date, week: (date) => `Semana del ${date}` },
  chart: (measure, count, first, last) =>
    count === 1
      ? `${measure}: un punto, ${last}.`
      : `${measure}: ${count} puntos, el primero ${first}, el último ${last}.`,
  point: (measure) => `${measure}: punto`,
  onePoint: 'De momento, un punto. Con el segundo ya será una línea.',
  table: 'En números',
  when: { day: 'Día', week: 'Semana del' },

  records: 'Tus mejores marcas',
  recordsText: 'La serie en la que llegaste por primera vez.',
  record: {
    repetitions: 'Más repeticiones en una serie',
    clean: 'Más repeticiones limpias en una serie',
    held: 'Más tiempo de aguante en una serie',
    time: 'Serie más larga',
  },
  list: 'Todas las series',
};
