import type { Words } from '../words';

export const readiness: Words['readiness'] = {
  title: 'Antes de empezar',
  intro:
    'Dos listas cortas, una sola vez. Léelas y di si algo de ellas te pasa. Tus respuestas se quedan en este dispositivo.',
  general:
    'Esto es información general para hacer ejercicio. No sustituye a quien te conoce a ti y tu espalda.',

  now: {
    title: '¿Te pasa ahora algo de esto?',
    items: [
      'Dolor de espalda con las dos piernas débiles, dormidas o con hormigueo',
      'Adormecimiento en los genitales o las nalgas',
      'Dificultad nueva para orinar, o para retener la orina o las heces',
      'Dolor en el pecho',
      'Dolor de espalda desde un accidente o una caída fuerte',
    ],
  },
  first: {
    title: '¿Y algo de esto?',
    items: [
      'Fiebre, o una infección reciente',
      'Pierdes peso sin proponértelo',
      'Cáncer, ahora o antes',
      'Un bulto, o una espalda que ha cambiado de forma',
      'Dolor que empeora de noche o que no cede al descansar',
      'Huesos frágiles, corticoides durante mucho tiempo, o una caída a edad avanzada, aunque sea leve',
      'Defensas bajas, o drogas inyectadas',
      'Una pierna cada vez más débil',
      'Estás embarazada, o te han operado hace poco',
      'Una afección del corazón, mareos, o te han dicho que preguntes antes de hacer ejercicio',
    ],
  },
  none: 'Nada de esto',
  some: 'Algo de aquí me pasa',
  goOn: 'Seguir',
  answerBoth: 'Responde a las dos listas para seguir.',

  outcomes: {
    go: {
      title: 'Todo listo para empezar',
      text: 'Nada de las listas te pasa. Empieza con suavidad y para cuando algo no te parezca bien.',
    },
    'ask-first': {
      title: 'Pregunta primero',
      text: 'Algo de la segunda lista te pasa. Enséñasela a un médico o fisioterapeuta y pregunta qué ejercicios te convienen. Mucha gente puede hacer ejercicio; ellos te dirán cómo.',
    },
    emergency: {
      title: 'Pide ayuda ahora',
      text: 'Algo de la primera lista te pasa. Llama al número de emergencias de tu zona o ve a urgencias. El ejercicio puede esperar.',
    },
  },
  ownChoice: 'Lo he leído y sigo por decisión propia',
  chosen: 'Lo leíste y elegiste seguir.',
  notOffered: 'Los entrenamientos esperan hasta que cambien tus respuestas.',
  startNow: (exercise) => `Empezar: ${exercise}`,
  startWorkout: 'Empezar el entrenamiento',
  choose: 'Elige un ejercicio',
  answered: (date) => `Respondido el ${date}.`,
  again: 'Algo ha cambiado: responder otra vez',
  forget: 'Borrar mis respuestas',

  usualTitle: 'Mientras haces ejercicio',
  usual: {
    title: 'Lo habitual',
    items: [
      'Músculos que se cansan',
      'Un estiramiento suave',
      'Rigidez que se va al moverte',
      'Una ligera molestia que no crece',
    ],
  },
  concern: {
    title: 'Motivo para parar',
    items: [
      'Dolor agudo, o que baja de golpe por una pierna',
      'Dolor que crece con cada repetición',
      'Una sensación eléctrica por la pierna, o una pierna que se duerme o pierde fuerza',
      'Dolor que sigue ahí horas después',
    ],
  },
  stopRule:
    'Puedes parar cuando quieras: «Noto algo raro» en la pantalla, Escape o la palabra «parar».',

  feelsOff: 'Noto algo raro',
  sheet: {
    title: 'Has parado. Respira con calma.',
    text: 'Lo que hiciste queda guardado. ¿Notaste algo de esto?',
    today: {
      title: 'Entonces déjalo por hoy',
      items: [
        'Dolor que baja de golpe por una pierna',
        'Adormecimiento o debilidad que antes no tenías',
        'Dolor agudo, o que no deja de crecer',
      ],
    },
    now: {
      title: 'Entonces llama al número de emergencias de tu zona',
      items: [
        'Dificultad para orinar o para retener la orina o las heces',
        'Adormecimiento en los genitales o las nalgas, o debilidad en las dos piernas',
        'Dolor en el pecho',
      ],
    },
    usual:
      'Los músculos cansados, un estiramiento suave y una ligera molestia que no crece son lo habitual.',
    done: 'Ya está por hoy',
    other: 'Era otra cosa',
    changed: 'Algo ha cambiado: responder otra vez a las preguntas',
  },
  look: 'En qué fijarse',
  stoppedEarly: '¿Paraste porque notabas algo raro?',
  stoppedToday: 'Lo has dejado por hoy. Descansa y ve más suave la próxima vez.',

  weekly: '¿Ha cambiado algo de las listas desde la semana pasada?',
  no: 'No, nada',
  yes: 'Sí',
  somethingChanged: 'Algo ha cambiado',

  pain: {
    title: 'Diario de dolor',
    note: 'Privado y opcional: se queda en este dispositivo.',
    asked: {
      before: 'Dolor ahora, antes de empezar',
      after: 'Dolor ahora, después del ejercicio',
      morning: 'Dolor esta mañana, tras el ejercicio de ayer',
    },
    least: '0: ninguno',
    most: '10: el mayor que puedas imaginar',
    level: (level) => `${level} de 10`,
    skip: 'Saltar',
    change: 'Cambiar',
    why: {
      high: 'Es más de 5.',
      risen: 'Son dos o más por encima de antes.',
    },
    advice: {
      before: 'Déjalo por hoy y descansa. La próxima vez, más suave.',
      after: 'Para por hoy y descansa. La próxima vez, más suave.',
      morning: 'Descansa hoy. La próxima vez, más suave.',
    },
    wanted: 'Preguntar por el dolor antes, después y a la mañana siguiente',
    none: 'Aún no hay nada guardado.',
    unreadable: 'No se ha podido leer el diario. Recarga la página.',
    moments: { before: 'antes', after: 'después', morning: 'por la mañana' },
    delete: 'Borrar todo',
    sure: '¿Borrar todas las anotaciones para siempre?',
    deleteNow: 'Borrar para siempre',
    keep: 'Conservarlas',
    notDeleted: 'No se ha borrado nada: recarga la página y prueba otra vez.',
  },
};
