import type { Words } from '../words';

export const replay: Words['review']['replay'] = {
  title: 'Repetición de la serie',
  picture: 'Tu cuerpo como lo vio la cámara en este momento, dibujado con líneas',
  nobody: 'Aquí no se vio a nadie.',
  play: 'Reproducir',
  pause: 'Pausa',
  speed: 'Velocidad',
  times: (speed) => `${speed}×`,
  worst: (rep) => `Para mirar: ${rep}`,
  best: (rep) => `La mejor: ${rep}`,
  keys: 'Las flechas mueven el control; la barra espaciadora reproduce y pausa.',
};
