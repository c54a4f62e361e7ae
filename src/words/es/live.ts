import { counted } from '../plural';
import type { Words } from '../words';

export const live: Words['live'] = {
  stop: 'Parar',
  back: 'Volver',
  pause: 'Pausa',
  resume: 'Seguir',
  startNow: 'Empezar ya',
  skipRest: 'Saltar el descanso',
  moreRest: '+15 s',
  moreRestLong: '+15 s de descanso',
  space: 'Espacio',
  escape: 'Esc',

  tryAgain: 'Probar de nuevo',
  otherSource: 'Elegir un vídeo u otra cámara',
  cannotStart: (exercise) => `${exercise}: aún no puede empezar`,
  cameraOff: 'La cámara está apagada.',

  allowCamera: 'Permite la cámara para empezar',
  openingVideo: 'Abriendo el vídeo',
  loadingModel: 'Cargando el modelo de postura',
  warmingUp: 'Preparando el modelo de postura',
  loadedOf: (done, all) => `${done} de ${all}`,
  saving: 'Guardando tu serie',

  of: (goal) => `de ${goal}`,
  left: 'Izquierda',
  right: 'Derecha',
  short: (count) => (count === 1 ? '1 corta' : `${count} cortas`),
  setOf: (set, sets) => `Serie ${set} de ${sets}`,
  checked: 'Lo que se mira',
  details: (fps, engine, model, ms) => `${fps} imágenes/s · ${engine}, ${model} · ${ms} ms`,

  looking: 'Buscándote',
  stillFor: 'Dos segundos sin moverte y empieza',

  countIn: 'Prepárate',
  hold: 'Aguanta',
  holdDone: 'Y vuelve',
  holdLeft: counted('es', { one: 'segundo por aguantar', other: 'segundos por aguantar' }),
  handUp: 'Mano arriba: parando',
  handStops: 'La mano cercana arriba, la otra abajo, 2 s:',

  paused: 'En pausa',
  pausedWhy: {
    left: 'Saliste de la imagen',
    hidden: 'La página estaba oculta',
    interrupted: 'No llegaba imagen',
    asked: 'Como pediste',
  },
  resumeHow: 'Mantén la posición inicial para seguir',
  resumeAsked: 'Haz una repetición para seguir',

  setDone: (counted) => (counted === 1 ? '1 contada' : `${counted} contadas`),
  then: (set, sets) => `Después, serie ${set} de ${sets}`,
  changePlan: 'Cambiar el plan',
  rest: 'Descansa',
  restSeconds: counted('es', {
    one: 'segundo de descanso por pasar',
    other: 'segundos de descanso por pasar',
  }),
  seconds: 's',

  backLine: {
    ok: 'Espalda quieta',
    watch: 'La espalda se mueve',
    warn: 'Fíjate en tu espalda',
    'not-seen': 'Espalda no visible',
  },
};
