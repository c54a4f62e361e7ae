import type { Words } from '../words';

export const yours: Words['review']['yours'] = {
  correct: '¿No es así? Di cuántas',
  ask: '¿Cuántas fueron?',
  save: 'Guardar mi cuenta',
  cancel: 'Cancelar',
  takeBack: 'Retirarlo',
  count: (count) => `Tú dices ${count}.`,
  measured: (count) => `La cámara contó ${count}; se guardan ambas.`,
  notSo: 'No fue así',
  wasSo: 'Sí fue así',
  saidNotSo: 'Tú dices: no fue así',
};
