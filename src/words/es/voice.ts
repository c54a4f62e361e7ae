import { counted } from '../plural';
import type { Words } from '../words';

type VoiceWords = Words['voice'];

const directions: VoiceWords['directions'] = {
  'step-in': 'Entra en la imagen',
  'someone-else': 'Hay otra persona en la imagen',
  'more-light': 'Más luz, por favor',
  'step-back': 'Un poco más atrás',
  'come-closer': 'Acércate un poco',
  'tilt-down': 'Baja un poco la pantalla',
  'tilt-up': 'Sube un poco la pantalla',
  'feet-cut-off': 'No se ven tus pies',
  'head-cut-off': 'No se ve tu cabeza',
  'hands-cut-off': 'No se ven tus manos',
  'to-the-middle': 'Muévete al centro',
  'turn-side-on': 'Ponte de lado a la cámara',
  'face-camera': 'Ponte de frente a la cámara',
  'feet-to-camera': 'Túmbate con los pies hacia la cámara',
  'take-start': 'Toma la posición inicial',
  'hold-still': 'No te muevas',
};

const hints: VoiceWords['hints'] = {
  nobody: 'No te veo',
  'turned-away': 'Ponte de lado a la cámara',
  'not-facing': 'Ponte de frente a la cámara',
  'out-of-frame': 'Vuelve a la imagen',
  'too-dark': 'Más luz, por favor',
  'too-far': 'Acércate un poco',
  'no-neutral': 'Mantén la posición inicial sin moverte',
  'loose-top': 'Con ropa ceñida veo tu espalda',
  covered: 'Que los brazos no tapen la espalda',
  'outline-torn': 'No veo tu espalda',
  'too-quick': 'Aguanta un poco más',
};

const paused: VoiceWords['paused'] = {
  left: 'En pausa. Vuelve y mantén la posición inicial.',
  hidden: 'En pausa',
  interrupted: 'En pausa. Esperando a la cámara.',
  asked: 'En pausa. Sigue cuando quieras.',
};

const setOver: VoiceWords['setOver'] = ({ set, sets, counted, why }) => {
  const done = why === 'target' && sets > 1 ? `Serie ${set} de ${sets} hecha` : 'Fin de la serie';
  const line =
    counted === 0 ? done : `${done}. ${counted} ${counted === 1 ? 'contada' : 'contadas'}.`;
  return why === 'away' ? `Has estado fuera. ${line}` : line;
};

export const voice: VoiceWords = {
  directions,
  hints,
  paused,
  setOver,
  go: 'Ya',
  resumed: 'Seguimos',
  sides: { left: 'Izquierda', right: 'Derecha' },
  rest: (seconds) => `Descansa ${seconds} segundos`,
  restLeft: (seconds) => `${seconds} segundos`,
  nextSet: (set, sets) => `Serie ${set} de ${sets}. Toma la posición inicial.`,
  over: 'Todas las series hechas. Muy bien.',
  exerciseDone: (exercise) => `Hecho: ${exercise}.`,
  listDone: 'Todos los ejercicios hechos. Muy bien.',
  upNext: (exercise, at, of) =>
    at === 1 ? `Primero de ${of}: ${exercise}.` : `Ahora ${at} de ${of}: ${exercise}.`,
  paced: {
    out: 'Entra',
    hold: 'Mantén',
    back: 'Y vuelve',
    nextSet: (set, sets) => `Serie ${set} de ${sets}`,
    halfway: 'La mitad',
    minutes: counted('es', { one: 'minuto', other: 'minutos' }),
    seconds: counted('es', { one: 'segundo', other: 'segundos' }),
    lasted: (time) => `Hecho. ${time}.`,
  },
  holdDone: 'Y vuelve',
  heldFor: (seconds) => `Has aguantado ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}`,
  another: (title) => `Es otro ejercicio: ${title}`,
  praise: ['Buena repetición', 'Con calma, muy bien', 'Otra limpia'],
  praiseHold: ['Bien aguantado', 'Con calma, muy bien'],
  mended: ['Eso es', 'Justo así'],
  easier: (version) => `Prueba algo más fácil. ${version}`,
  commands: {
    start: ['empezar', 'empieza', 'comenzar', 'continuar', 'sigue'],
    pause: ['pausa', 'espera'],
    stop: ['parar', 'para', 'alto'],
    next: ['siguiente', 'saltar'],
    count: ['hecho', 'hecha'],
    skipExercise: ['saltar ejercicio', 'siguiente ejercicio', 'otro ejercicio'],
  },
};
