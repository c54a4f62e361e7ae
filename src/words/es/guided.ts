import { counted } from '../plural';
import type { Words } from '../words';

export const guided: Words['guided'] = {
  start: 'Empezar',
  prepare: 'Prepárate',
  notJudged: 'La cámara no juzga este: se queda apagada.',
  countIn: (seconds) => `Tras «Empezar» tienes ${seconds} segundos para colocarte.`,
  noCountIn: 'Empieza en cuanto pulsas «Empezar».',
  byClock: 'Una voz y tonos te guían y el reloj cuenta. Espacio pausa, Escape termina.',
  byPerson:
    'Una voz y tonos te guían y cuentas tú: pulsa «Hecho» o la barra de espacio tras cada una. Con las órdenes de voz, di «hecho».',
  inMinutes:
    'El tiempo sigue con la pantalla apagada. La mitad y el final solo se dicen mientras está encendida.',

  done: 'Hecho',
  endSet: 'Terminar esta serie',
  ready: 'Empieza cuando quieras',
  next: 'Lista la siguiente',
  keepOn: 'Sigue así',
  goOn: 'Sigue cuando quieras',
  repetition: (number, of) => `${number} de ${of}`,
  secondsLeft: counted('es', { one: 'segundo más', other: 'segundos más' }),
  timeLeft: (time) => `Quedan ${time}`,

  judged: 'Valorado',
  nothingJudged: 'Nada: la cámara estaba apagada.',
  counted: 'Contado',
  counters: { clock: 'Por el reloj', person: 'Por ti', told: 'Como lo contaste' },
  time: 'Tiempo',
  held: 'Aguante',
  whole: 'Hecha',
  unfinished: 'Sin terminar',

  logTitle: '¿Lo hiciste sin la aplicación?',
  logText: 'También cuenta. Si acabas de hacerlo, apunta aquí los minutos.',
  minutes: 'Minutos',
  log: 'Apuntarlo',
  logged: (time) => `Guardado: ${time}.`,
  see: 'Verlo',
};
