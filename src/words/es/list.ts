import { plural } from '../plural';
import type { Words } from '../words';

const sets = plural('es', { one: 'serie', other: 'series' });
const reps = plural('es', { one: 'repetición', other: 'repeticiones' });

export const list: Words['list'] = {
  title: 'Entrenamiento de hoy',
  opening: 'Abriendo la lista de hoy …',
  exerciseOf: (at, of) => `Ejercicio ${at} de ${of}`,
  skip: 'Saltar ejercicio',

  stuckTitle: (exercise) => `${exercise}: interrumpido`,
  kept: 'Lo que has hecho hasta ahora está guardado.',
  again: 'Probar de nuevo',
  goOn: (exercise) => `Seguir con ${exercise}`,
  finish: 'Terminar aquí',

  doneTitle: 'Lo que has hecho',
  doneText: 'Cada serie está guardada en este dispositivo.',
  reading: 'Leyendo tus series …',
  nothing: 'No se hizo nada, así que no hay nada guardado.',
  inSets: (count) => `en ${count} ${sets(count)}`,
  counted: (count) => `${count} ${reps(count)}`,
  clean: (count) => `${count} ${count === 1 ? 'limpia' : 'limpias'}`,
  held: (time) => `${time} aguantando`,
  lasted: (time) => `${time} en total`,
  set: (number) => `Serie ${number}`,
  reviews: (exercise) => `Revisiones de ${exercise}`,
  back: 'Volver a hoy',
};
