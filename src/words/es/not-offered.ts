import type { Words } from '../words';

export const notOffered: Words['notOffered'] = {
  title: 'Fuera de este programa',
  link: 'Qué queda fuera de este programa, y por qué',
  intro:
    'Uno de los dos artículos en que se basa Backline deja fuera seis ejercicios, y el programa también. Aquí está su razón para cada uno, y qué firmeza tiene.',
  ask: '¿Te gusta alguno, o ya lo hacías? Pregunta a tu profesional de salud si es para ti.',
  reason: 'El artículo dice',
  sure: 'Qué firmeza tiene',
  instead: 'Aquí, en su lugar',
  told: (exercise) => `Hecho en lugar de «${exercise}», se reconoce y no se cuenta.`,
  evidence: {
    supported: 'Con respaldo',
    unsettled: 'Sin decidir',
    opinion: 'Opinión',
  },
  exercises: {
    toeTouches: {
      name: 'Tocarse los pies',
      reason:
        'Dice que llegar a los pies con las piernas rectas carga discos y ligamentos, y estira demasiado los muslos y la zona lumbar.',
      sure: 'Es la opinión del artículo. Las guías suenan de otro modo: animan a la actividad normal, y agacharse es parte de ella.',
    },
    sitUps: {
      name: 'Abdominales completos',
      reason: 'Dice que subir del todo aprieta mucho los discos.',
      sure: 'Sin decidir: una cifra alta de esa carga se repite de segunda mano; su fuente no se leyó.',
    },
    doubleLegLifts: {
      name: 'Elevaciones de las dos piernas',
      reason:
        'Dice que subir las dos piernas a la vez, boca arriba, carga la zona lumbar mucho más que una sola.',
      sure: 'Con respaldo: en pruebas de bajar las piernas, muchas personas dejan de sostener pelvis y espalda mucho antes de tenerlas abajo.',
    },
    inclineLegPress: {
      name: 'Prensa de piernas inclinada',
      reason: 'Dice que en la máquina la espalda se queda redonda mientras recibe carga.',
      sure: 'Es la opinión del artículo. Una revisión que compara tipos de ejercicio suena de otro modo: la fuerza está entre los que salieron bien.',
    },
    jogging: {
      name: 'Correr',
      reason: 'Dice que el impacto, sobre todo en suelo duro, exige mucho a la zona lumbar.',
      sure: 'Es la opinión del artículo. Las guías suenan de otro modo: el ejercicio aeróbico está entre lo que proponen.',
    },
    bentOverRows: {
      name: 'Remo inclinado',
      reason: 'Dice que, con el tronco inclinado, la zona lumbar lo sostiene todo.',
      sure: 'Con respaldo: de tres formas de remo que se midieron, esta cargó más la zona lumbar.',
    },
  },
};
