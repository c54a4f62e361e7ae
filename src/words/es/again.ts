import type { Words } from '../words';

export const again: Words['review']['again'] = {
  ask: 'Valorarla otra vez con las reglas de hoy',
  note: 'A partir de su grabación. Lo que se dijo entonces se queda como está.',
  working: 'Valorando la grabación …',
  title: 'Entonces y con las reglas de hoy',
  before: 'Entonces',
  now: 'Reglas de hoy',
  same: 'Las reglas de hoy dicen lo mismo.',
  differs: 'Las reglas han cambiado desde entonces. Se conserva lo que se dijo en su momento.',
  gone: 'Este ejercicio ya no está, así que no hay reglas para valorarla.',
  failed: 'No se ha podido valorar otra vez la grabación. Lo que se dijo entonces sigue ahí.',
};
