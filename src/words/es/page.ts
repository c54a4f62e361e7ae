import type { Words } from '../words';

export const page: Words['page'] = {
  navigation: 'Principal',
  exercises: 'Ejercicios',
  history: 'Historial',
  settings: 'Ajustes',
  review: 'Resumen',
  live: (exercise) => `${exercise}, en vivo`,
  lost: 'No hay nada en esta dirección',
  choose: 'Elige un ejercicio',
  reload: 'Recargar',
};
