import { plural } from '../plural';
import type { Words } from '../words';

const sets = plural('es', { one: 'serie', other: 'series' });
const haveBeen = plural('es', { one: 'Se ha añadido', other: 'Se han añadido' });
const were = plural('es', { one: 'ya estaba', other: 'ya estaban' });
const recordings = plural('es', {
  one: 'grabación no se ha podido leer',
  other: 'grabaciones no se han podido leer',
});

export const data: Words['data'] = {
  title: 'Tus datos',
  intro:
    'Todo lo que haces aquí se queda en este navegador, y nadie tiene otra copia. Guarda una de vez en cuando.',

  saveTitle: 'Guardar una copia',
  saveText:
    'Un archivo zip con todo: las series con sus grabaciones, el diario, el programa, tus ejercicios y los ajustes. Sin imágenes. No lleva contraseña: guárdalo donde solo tú puedas leerlo.',
  save: 'Guardar todo',
  table: 'Guardar las series como tabla (CSV)',
  saving: 'Guardando',
  saved: (count) => `El archivo tiene ${count} ${sets(count)}.`,
  damaged: (count) => `${count} ${recordings(count)}; lo contado está en el archivo.`,

  bringTitle: 'Recuperar una copia',
  bringText:
    'Se añade lo que falta aquí. Lo que ya está se queda como está. Si alguna parte del archivo no se puede leer, no se añade nada.',
  bring: 'Elegir una copia guardada',
  drop: 'Suelta la copia aquí',
  reading: 'Leyendo',
  done: (done, all) => `${done} de ${all} series`,
  refused: 'No se ha añadido nada.',
  inFile: (file, sentence) => `En ${file}: ${sentence}`,
  problems: {
    'no-zip': () => 'No es un archivo zip, o le falta el final.',
    unreadable: () => 'El navegador no ha podido leerlo. ¿Sigue donde estaba?',
    locked: () => 'Tiene contraseña. Guárdalo sin ella.',
    'no-contents': (_, name) => `No contiene «${name}».`,
    'too-many': (_, most) => `Tiene más de ${most} series.`,
    'too-large': (_, most) => `Esta parte ocupa más de ${most} MB.`,
    damaged: () => 'Esta parte está dañada.',
    'no-json': () => 'Esta parte no se puede leer como JSON.',
    newer: () => 'Lo ha hecho un Backline más nuevo. Recarga la página y prueba otra vez.',
    wrong: (path, expected, received) => `«${path}» es ${received}, y debería ser ${expected}.`,
    twice: (_, id) => `El id «${id}» aparece dos veces.`,
  },
  mergedTitle: 'Tu copia ha vuelto',
  added: (count) => `${haveBeen(count)} ${count} ${sets(count)}.`,
  here: (count) => `${count} ${were(count)} aquí.`,
  toHistory: 'Ver el historial',

  deleteTitle: 'Borrar todo',
  deleteText:
    'Series, grabaciones, diario, programa, ejercicios propios y ajustes se borran para siempre. No se puede deshacer.',
  delete: 'Borrar todo …',
  ask: '¿Borrar todo para siempre?',
  saveFirst: 'Solo una copia que hayas guardado puede recuperarlo.',
  keep: 'Conservarlo',
  deleteNow: 'Borrar para siempre',
  deletedTitle: 'Todo está borrado',
  deletedText:
    'No queda nada tuyo en este navegador. Los archivos que guardaste siguen siendo tuyos.',
  toStart: 'Empezar de nuevo',

  troubles: {
    'too-large':
      'Es más de lo que cabe en un archivo: borra series que ya no necesites y guarda de nuevo.',
    'not-read': 'No se han podido leer tus datos. Recarga la página y prueba otra vez.',
    'not-kept':
      'No se ha añadido nada: este navegador no ha podido guardarlo. Libera espacio y prueba otra vez.',
    'not-deleted':
      'No se ha podido borrar. Cierra otras pestañas de Backline, recarga y prueba otra vez.',
  },
};
