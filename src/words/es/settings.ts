import type { Words } from '../words';

export const settings: Words['settings'] = {
  title: 'Ajustes',
  done: 'Listo',
  language: 'Idioma',
  browser: 'Navegador',
  appearance: 'Aspecto',
  themes: { auto: 'Sistema', light: 'Claro', dark: 'Oscuro' },
  model: 'Modelo de postura',
  models: { lite: 'Ligero', full: 'Completo', heavy: 'Pesado' },
  modelNotes: {
    lite: 'El más ligero para el equipo y el menos exacto.',
    full: 'Lo habitual: bastante exacto para la espalda y rápido en casi cualquier portátil.',
    heavy: 'El más exacto; pide un equipo potente.',
  },
  engine: 'Motor',
  engines: { fast: 'Rápido', reference: 'Referencia', movenet: 'MoveNet' },
  engineNotes: {
    fast: 'Lo habitual.',
    reference: 'El paquete oficial: más lento; para comparar, o donde Rápido no arranca.',
    movenet: 'Menos puntos y sin contorno: la línea de la espalda no se ve.',
  },
  camera: 'Cámara',
  anyCamera: 'La que elija el navegador',
  nameless: (number) => `Cámara ${number}`,
  facing: { user: 'Cámara frontal', environment: 'Cámara trasera' },
};
