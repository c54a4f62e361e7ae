import { plural } from '../plural';
import type { Words } from '../words';
import { again } from './again';
import { beside } from './beside';
import { replay } from './replay';
import { yours } from './yours';

const feminine = (one: string): ((count: number) => string) =>
  plural('es', { one, other: `${one}s` });
const short = feminine('corta');
const list = (items: readonly number[]): string =>
  new Intl.ListFormat('es').format(items.map(String));

export const review: Words['review'] = {
  opening: 'Abriendo la serie …',
  goneTitle: 'Esta serie no está aquí',
  goneText:
    'Se borró, o se hizo en otro navegador: las series se quedan en el dispositivo donde se hicieron.',
  seeAll: 'Ver todas las series',
  unreadableTitle: 'No se ha podido leer esta serie',
  unreadableText:
    'Recarga la página. En una ventana privada, o con el almacenamiento desactivado, las series no se pueden guardar.',
  fromCamera: 'con la cámara',
  mainAngle: 'Ángulo principal',

  counted: feminine('contada'),
  clean: feminine('limpia'),
  unjudged: () => 'sin valorar',
  short,
  void: () => 'sin contar',
  holds: {
    counted: () => 'hasta el final',
    short: () => 'antes de tiempo',
  },
  heldAll: 'Aguantado en total',
  heldLongest: 'El más largo',
  held: 'Aguantado',
  holdsTitle: 'Aguantes',
  stepsTitle: 'Pasos',
  stepsEach: 'Cada paso',
  anotherExercise: (title) => `otro ejercicio: ${title}`,
  left: 'Izquierda',
  right: 'Derecha',
  sideCounts: (counted, shorts) => `${counted}${shorts > 0 ? ` y ${shorts} ${short(shorts)}` : ''}`,
  pace: 'Ritmo',
  paceEach: (time) => `${time} por repetición`,
  judged: 'Visto y valorado',
  judgedShare: (share) => `${share} del tiempo`,

  another: 'Hacer otra serie',
  save: 'Guardar grabación',
  delete: 'Borrar esta serie',
  deleteTitle: '¿Borrar esta serie?',
  deleteText: 'Sus recuentos y su grabación se borran para siempre. No se puede deshacer.',
  keep: 'Conservarla',
  deleteNow: 'Borrar para siempre',
  notDeleted: 'No se ha podido borrar la serie: recarga la página y prueba otra vez.',

  reps: 'Repeticiones',
  number: 'N.º',
  side: 'Lado',
  start: 'Inicio',
  took: 'Duró',
  how: 'Cómo fue',
  sides: { left: 'izquierdo', right: 'derecho' },
  results: {
    clean: 'Limpia',
    warned: 'Contada',
    unjudged: 'Espalda sin valorar',
    short: 'Corta',
    void: 'Sin contar',
  },
  holdBroken: 'aguante interrumpido',
  notAllJudged: 'no todo valorado',

  warnings: 'Avisos',
  noWarnings: 'Ninguno en esta serie.',
  aLittle: (title) => `${title}, un poco`,
  betweenReps: 'entre repeticiones',
  atWorst: (size) => `${size} como máximo`,
  lasted: (time) => `durante ${time}`,
  rep: (number) => `rep. ${number}`,
  voidRep: 'un movimiento sin contar',
  shortRep: 'una repetición corta',

  onSide: { left: 'a la izquierda', right: 'a la derecha' },
  inReps: (numbers) => `${numbers.length === 1 ? 'en la rep.' : 'en las rep.'} ${list(numbers)}`,
  wereShort: (times) => `${times} ${times === 1 ? 'fue corta' : 'fueron cortas'}`,
  inVoid: 'en un movimiento que no se contó',

  rangeHead: (angle) => `${angle}, de dónde a dónde`,
  phases: 'Ida, aguante, vuelta',
  backMost: 'Espalda como máximo',
  seen: 'Valorado',
  phasesEach: (out, held, back) => `${out} · ${held} · ${back}`,
  phasesNote:
    'Aguante es el tiempo en el recorrido completo; ida y vuelta son el camino hasta allí y desde allí.',
  backNote: 'Junto al ángulo de la espalda se dice cuánto puede variar.',

  again,
  beside,
  replay,
  yours,
};
