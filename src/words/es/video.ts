import type { Words } from '../words';

export const video: Words['video'] = {
  chosen: 'Vídeo elegido',
  drop: 'Suelta el vídeo aquí',
  loading: 'Cargando el modelo de postura',
  analysing: 'Analizando el vídeo',
  cancel: 'Cancelar',
  analyse: 'Analizar lo más rápido posible',
  play: 'Ver a velocidad real',
  other: 'Usar otra cosa',
};
