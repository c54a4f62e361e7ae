import { counted } from '../plural';
import type { Words } from '../words';

const ejercicios = counted('es', { one: 'ejercicio', other: 'ejercicios' });

export const programme: Words['programme'] = {
  today: 'Hoy',
  opening: 'Abriendo tu programa …',

  names: {
    beginner: 'Programa inicial',
    intermediate: 'Programa intermedio',
    own: 'Mi programa',
  },
  abouts: {
    beginner: 'Movimiento suave cada día y dos ejercicios de fuerza un día sí y otro no.',
    intermediate: 'Tronco, caderas y piernas tres veces por semana, y movimiento suave cada día.',
    own: 'Elige tú los ejercicios, la cantidad y los días.',
  },
  weeksOf: (from, to) => `Semanas ${from} a ${to}`,
  weekOf: (week, last) => `Semana ${week} de ${last}`,

  chooseTitle: 'Elige un programa',
  chooseText:
    'Un programa dice qué toca hoy y cuánto. Empieza con calma: puedes cambiar a otro cuando quieras.',
  choose: 'Elegir este',
  inUse: 'En uso',
  make: 'Crear el tuyo',
  edit: 'Cambiarlo',
  other: 'Otro programa',
  back: 'Volver a hoy',

  start: (count) => `Empezar ${ejercicios(count)}`,
  startOne: (exercise) => `Empezar ${exercise}`,
  alone: 'Solo este',
  due: 'Toca hoy',
  done: 'Hecho hoy',
  later: 'Otro día',
  setsDone: (done, sets) => `${done} de ${sets} series hechas`,
  isDone: 'Hecho',
  next: (day) => `Próxima vez: ${day}`,
  tomorrow: 'mañana',
  never: 'Ningún día elegido',

  howMany: 'Cuántos ahora',
  all: (count) => `Los ${count}`,
  first: (count) => `Los ${count} primeros`,
  plenty: (count) =>
    `Con ${count} de una vez basta, y así cuesta menos mantenerlo. El resto puede esperar a más tarde.`,

  allDone: 'Todo hecho por hoy',
  allDoneText: 'No toca nada más. Descansar también cuenta.',
  nothingDue: 'Hoy no toca nada',
  nothingDueText: 'Descansa o sal a caminar. Debajo verás lo que viene.',
  emptyTitle: 'Tu programa está vacío',
  emptyText: 'Añade uno o dos ejercicios y aquí verás cuándo tocan.',

  offers: 'Si te apetece',
  harderWhy: 'Los dos últimos salieron limpios. ¿Un poco más?',
  easierWhy: 'Fue un día más duro. ¿Más fácil la próxima vez?',
  fromTo: (from, to) => `${from} → ${to}`,
  take: 'Sí, cambiarlo',
  leave: 'Ahora no',

  nextWeek: (week) => `Pasar a la semana ${week}`,
  nextProgramme: 'Pasar al programa intermedio',
  weekHint: 'La semana dura hasta que tú digas.',
  weekOver: 'Ha pasado una semana. Sigue cuando te sientas con ganas.',
  blockOver:
    'Ya llevas cuatro semanas. El programa siguiente pide más; quédate el tiempo que quieras.',
  endOver: 'Ya llevas ocho semanas. Sigue así o crea tu propio programa.',

  frequencies: {
    daily: 'Cada día',
    'every-other-day': 'Un día sí y otro no',
    weekly: 'Veces por semana',
    days: 'Días elegidos',
  },
  timesAWeek: (times) => (times === 1 ? '1 vez por semana' : `${times} veces por semana`),
  held: (sets, seconds) => `${sets > 1 ? `${sets} × ` : ''}${seconds} s`,
  heldEach: (sets, seconds) => `${sets > 1 ? `${sets} × ` : ''}${seconds} s por lado`,
  minutes: (from, to) => `de ${from} a ${to} min`,

  own: {
    intro: 'Los cambios se guardan al momento, en este dispositivo.',
    empty: 'Aún no hay nada. Añade abajo el primer ejercicio.',
    items: 'En tu programa',
    add: 'Añadir un ejercicio',
    addOne: (exercise) => `Añadir ${exercise}`,
    full: (most) => `No caben más de ${most} ejercicios.`,
    up: (exercise) => `${exercise}: antes`,
    down: (exercise) => `${exercise}: después`,
    remove: (exercise) => `Quitar ${exercise}`,
    removeShort: 'Quitar',
    often: 'Cada cuánto',
    days: 'Días',
    times: 'Veces por semana',
    timesHint: 'Nunca dos días seguidos.',
    minutes: 'Minutos',
    gone: 'Este ejercicio ya no está.',
    use: 'Usar este programa',
    startFrom: 'Empezar con una copia',
    copy: (programme) => `Copiar: ${programme}`,
  },
};
