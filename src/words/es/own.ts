import type { Words } from '../words';

/** Claves e identificadores tal como están en el archivo. */
const code = (text: string): string => `\`${text}\``;

const problems: Words['own']['problems'] = {
  empty: () => 'El archivo está vacío.',
  'too-large': (kB) => `El archivo ocupa más de ${kB} kB. Un ejercicio necesita mucho menos.`,
  'too-deep': () => 'Aquí hay demasiadas llaves unas dentro de otras.',
  'syntax-key': () => 'Aquí va una clave entre comillas dobles.',
  'syntax-value': () =>
    'Aquí va un valor: texto entre comillas dobles, un número, true, false, una lista o un objeto.',
  'syntax-colon': () => 'Entre la clave y el valor van dos puntos.',
  'syntax-comma': () => 'Falta una coma antes de esto.',
  'syntax-end': () => 'Falta una llave o un corchete de cierre.',
  'syntax-text': () => 'El texto empieza y acaba con comillas dobles, en una sola línea.',
  'syntax-quotes': () =>
    'Las claves y el texto van entre comillas dobles; solo los números, true y false van sin ellas.',
  'syntax-other': () => 'Esto no se puede leer como JSON.',

  'key-twice': (key) => `${code(key)} está dos veces. Deja una.`,
  'key-unknown': (key) => `Aquí no se conoce ${code(key)}. Quítalo.`,
  'key-near': (key, near) => `Aquí no se conoce ${code(key)}. ¿Querías decir ${code(near)}?`,
  'key-missing': (key) => `Aquí falta ${code(key)}.`,

  'want-object': (key) => `${code(key)} tiene que ser un objeto entre llaves { }.`,
  'want-list': (key) => `${code(key)} tiene que ser una lista entre corchetes [ ].`,
  'want-text': (key) => `${code(key)} tiene que ser texto entre comillas dobles.`,
  'want-number': (key) => `${code(key)} tiene que ser un número, por ejemplo 12.5.`,
  'want-ms': (key) => `${code(key)} tiene que ser un número de milisegundos, por ejemplo 300.`,
  'want-degrees': (key) => `${code(key)} tiene que ser un número de grados, por ejemplo 90.`,
  'want-whole': (key) => `${code(key)} tiene que ser un número entero, por ejemplo 10.`,
  'want-yes-no': (key) => `${code(key)} tiene que ser true o false.`,
  'want-yes': (key) => `${code(key)} tiene que ser true, o no estar.`,
  'want-id': (key) =>
    `${code(key)} tiene que ser un nombre de letras minúsculas, cifras y guiones, por ejemplo "own-bridge".`,
  'want-side': (key) => `${code(key)} tiene que llevar un solo número, en above o en below.`,
  'condition-empty': (key) =>
    `${code(key)} tiene que decir above, below o los dos; above es entonces el número menor.`,
  'at-least': (key, least) => `${code(key)} tiene que ser ${least} o más.`,
  'at-most': (key, most) => `${code(key)} tiene que ser ${most} o menos.`,
  'too-long': (key, most) => `${code(key)} puede tener ${most} caracteres como mucho.`,
  'too-few': (key, least) => `${code(key)} tiene que tener ${least} entradas.`,
  'too-many': (key, most) => `${code(key)} puede tener ${most} entradas como mucho.`,
  'too-wordy': (key) =>
    `${code(key)} se oye durante el movimiento: mejor seis palabras, ocho como mucho.`,
  choice: (key, options) => `${code(key)} tiene que ser una de estas: ${options}.`,
  'measure-unknown': (name) =>
    `No hay ninguna medida ${code(name)}. Guarda un ejercicio como archivo para ver algunas.`,
  'measure-near': (name, near) =>
    `No hay ninguna medida ${code(name)}. ¿Querías decir ${code(near)}?`,

  'base-unknown': (id) =>
    `No hay ningún ejercicio ${code(id)} del que partir. El nombre está en la dirección de su página.`,
  'exercise-unknown': (key, id) =>
    `${code(key)} nombra ${code(id)}, y no hay ningún ejercicio así.`,
  'check-unknown': (id, base, known) =>
    `${code(base)} no tiene la comprobación ${code(id)}. Prueba con: ${known}.`,
  'check-twice': (id) => `Hay dos comprobaciones ${code(id)}. Cambia el nombre de una.`,
  'rep-missing': (rep) => `Falta ${code(rep)}: dice qué es una repetición.`,
  'rep-guided': (rep) => `Un ejercicio con guía no se cuenta: quita ${code(rep)}.`,
  'pace-missing': (pace) => `Falta ${code(pace)}: lleva el ritmo de un ejercicio con guía.`,
  'pace-alone': (pace) => `Solo un ejercicio con guía lleva ${code(pace)}: quítalo.`,
  'bounds-sides': (id, watch, fault, clear) =>
    `En ${code(id)}, ${code(watch)} y ${code(fault)} van en un sentido, above o below, y ${code(clear)} en el otro.`,
  'bounds-order': (id, least, middle, most) =>
    `En ${code(id)} los números no deben bajar en este orden: ${code(least)}, ${code(middle)}, ${code(most)}.`,
  'ask-twice': (ask) => `Solo una comprobación puede llevar ${code(ask)}.`,
  'another-counts': (another, voids) => `Con ${code(another)}, ${code(voids)} tiene que ser true.`,
  'pose-missing': (id, poses, faults) =>
    `Dibuja una postura para la comprobación ${code(id)}, en ${code(poses)}, bajo ${code(faults)}.`,
  'pose-unknown': (id) => `No hay ninguna comprobación ${code(id)} para esta postura.`,
  'also-both': (also, rep, poses) =>
    `${code(also)} tiene que estar en ${code(rep)} y en ${code(poses)}, o en ninguno.`,
  'id-taken': (id, name) =>
    `«${name}» ya lleva el id ${code(id)}. Quítalo antes, o dale otro id a este.`,

  'play-broken': () =>
    'Con estos números no se pueden reproducir las posturas. Empieza de nuevo con un archivo guardado.',
  'play-uncounted': (counted, played, rep, poses) =>
    `Sus propias posturas limpias, reproducidas ${played} veces, se contaron ${counted} veces. Haz que ${code(rep)} y ${code(poses)} concuerden.`,
  'play-warns': (title) => `«${title}» avisa de sus propias posturas limpias. Dale más margen.`,
  'fault-silent': (title) =>
    `«${title}» no avisa de su propia postura. ¿Es ese el límite que quieres?`,
  'fault-others': (title, others) =>
    `La postura de «${title}» hace avisar también a otras: ${others}.`,
};

export const own: Words['own'] = {
  title: 'Trae un ejercicio',
  intro:
    'Un archivo puede contener un ejercicio, o la versión propia de alguien: otros límites, otra dosis, otras palabras. Se lee en este dispositivo; nada de él se ejecuta.',
  choose: 'Elige un archivo de ejercicio',
  hint: 'O suéltalo en cualquier parte de esta página. Para empezar, guarda un ejercicio desde su página y cambia el archivo.',
  drop: 'Suelta aquí el ejercicio',
  trying: 'Probando el ejercicio',
  taken: (name) => `«${name}» ya está entre tus ejercicios.`,
  replaced: (name) => `«${name}» ha ocupado el lugar del anterior.`,
  open: 'Ir al ejercicio',
  refused: 'El archivo no se ha aceptado. Cambia esto y elígelo otra vez:',
  notes: 'Funciona. Quizá quieras mirar estas líneas:',
  line: (line, sentence) => `Línea ${line}: ${sentence}`,
  notKept:
    'Este navegador no ha podido guardar el ejercicio. Haz sitio, o sal de la ventana privada.',
  unreadable: (id) =>
    `El ejercicio «${id}» se hizo para otra versión de Backline y no se puede leer.`,
  save: 'Guardar como archivo',
  remove: 'Quitar este ejercicio',
  removeShort: 'Quitar',
  removeTitle: (name) => `¿Quitar «${name}»?`,
  removeText: 'Las series que hiciste con él siguen en tu historial.',
  keep: 'Dejarlo',
  notRemoved: 'No se ha podido quitar. Recarga la página e inténtalo otra vez.',
  problems,
};
