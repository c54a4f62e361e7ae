import { plural } from '../plural';
import type { Words } from '../words';

const clean = plural('es', { one: 'limpia', other: 'limpias' });
const short = plural('es', { one: 'corta', other: 'cortas' });

export const sets: Words['sets'] = {
  last: 'Últimas series',
  none: 'Aún no hay series. Aparecerán aquí y se quedan en este dispositivo.',
  all: 'Todas las series',
  history: 'Historial',
  opening: 'Abriendo tus series …',
  unreadable:
    'No se han podido leer tus series. Recarga la página; en una ventana privada puede que no se guarden.',
  firstTitle: 'Tu primera serie empieza aquí',
  firstText: 'Aquí verás, día a día, cada serie que hagas. Se quedan en este dispositivo.',
  older: 'Ver series anteriores',
  cutOff: (exercise) => `Una serie de ${exercise} se interrumpió. Lo que hiciste está guardado.`,
  today: 'Hoy',
  yesterday: 'Ayer',
  clean: (number, counted) => `${number} de ${counted} ${clean(number)}`,
  counted: (number) => (number === 1 ? '1 contada' : `${number} contadas`),
  holds: (count) => (count === 1 ? '1 aguante' : `${count} aguantes`),
  heldFor: (time) => `${time} de aguante`,
  nothing: 'ninguna contada',
  short: (number) => `${number} ${short(number)}`,
};
