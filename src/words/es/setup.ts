import type { Words } from '../words';

export const setup: Words['setup'] = {
  place: 'Coloca la cámara',
  picture: (exercise) => `Dónde va la cámara para ${exercise}`,
  heights: { floor: 'En el suelo', hip: 'Altura de cadera' },
  distance: '2 a 3 m',
  eitherSide: 'Sirve cualquiera de tus lados.',
  handsFree:
    'Mantén la posición inicial dos segundos para empezar. Para parar, levanta dos segundos la mano más cercana a la cámara, con la otra abajo.',

  startCamera: 'Empezar con la cámara',
  trySample: 'Probar un ejemplo',
  chooseVideo: 'Elegir un vídeo',
  dropHint:
    'O suelta un vídeo en cualquier parte de esta página. Las imágenes se miran en este dispositivo y nunca se guardan.',
  checkFirst: 'Comprobar cámara y sonido',

  plan: {
    title: 'Tu plan',
    change: 'Cambiar el plan',
    sets: 'Series',
    reps: 'Repeticiones',
    repsEachSide: 'Repeticiones por lado',
    hold: 'Aguantar, segundos',
    minutes: 'Minutos',
    rest: 'Descanso, segundos',
    countIn: 'Cuenta atrás antes de la serie, segundos',
    fewer: (part) => `${part}: menos`,
    more: (part) => `${part}: más`,
    usual: 'Volver al plan de siempre',
    done: 'Listo',
    restShort: (seconds) => `${seconds} s de descanso`,
  },

  check: {
    title: 'Comprobar cámara y sonido',
    intro: 'Prueba todo aquí antes de tumbarte. No se graba nada.',
    back: 'Elegir un ejercicio',

    camera: 'Cámara',
    cameraHint: 'Mira lo que ve la cámara: nombre, tamaño, luz y si el modelo le sigue el paso.',
    startCamera: 'Comprobar la cámara',
    stopCamera: 'Apagar la cámara',
    opening: 'Permite la cámara para empezar',
    loading: 'Cargando el modelo de postura',
    name: 'Nombre',
    size: 'Imagen',
    sizeOf: (width, height, fps) => `${width} × ${height}${fps > 0 ? `, ${fps} por segundo` : ''}`,
    light: 'Luz',
    lights: {
      good: 'Buena',
      dark: 'Muy oscuro: enciende una lámpara, mejor delante de ti.',
      unknown: 'Aún no se sabe',
    },
    person: 'Tú',
    persons: {
      seen: 'Se te ve',
      unseen: 'Aún no se ve a nadie: entra en la imagen.',
    },

    model: 'Modelo',
    speed: 'Velocidad',
    speedOf: (fps, ms) => `${fps} imágenes por segundo, ${ms} ms cada una`,
    measuring: 'Midiendo',
    speeds: {
      good: 'Va lo bastante rápido.',
      fair: 'Justo: cierra lo demás que esté abierto o elige un modelo más ligero.',
      slow: 'Demasiado lento para contar bien: cierra lo demás que esté abierto y elige Ligero.',
    },

    sound: 'Sonido',
    speak: 'Decir números e indicaciones',
    warnTone: 'Tono cuando la espalda pide atención',
    vibration: 'Vibrar con cada tono',
    noVibration: 'Este dispositivo no vibra.',
    volume: 'Volumen',
    counting: 'Contar',
    countings: { spoken: 'Todos', fewer: 'Menos', tones: 'Tonos' },
    countingNotes: {
      spoken: 'Cada repetición se dice en voz alta.',
      fewer: 'Del uno al tres y luego de cinco en cinco; tonos entre medias.',
      tones: 'Un tono por repetición.',
    },
    voice: 'Voz',
    voiceIs: (name) => `${name}, en este dispositivo`,
    noVoice:
      'No hay voz de este idioma en este dispositivo: los tonos, los subtítulos y la pantalla lo dicen todo. Puedes añadir una voz en los ajustes de tu sistema.',
    muted: 'El volumen está a cero: súbelo para oír algo.',
    try: 'Prueba cada sonido',
    sounds: {
      ready: 'Inicio',
      count: 'Repetición',
      warn: 'Aviso',
      short: 'Corta',
      tick: 'Segundos de aguante',
      next: 'Siguiente serie',
      end: 'Final',
      cue: 'Indicación hablada',
    },
    said: 'Sube un poco la cadera',
    vibrate: 'Vibración',

    form: 'Técnica',
    sensitivity: 'Sensibilidad',
    sensitivities: { early: 'Pronto', usual: 'Normal', late: 'Tarde' },
    sensitivityNotes: {
      early: 'Avisa de cambios menores; a veces también sin motivo.',
      usual: 'Tal como se probó.',
      late: 'Avisa solo de cambios grandes.',
    },

    commands: 'Órdenes de voz',
    listen: 'Escuchar «empezar», «pausa», «siguiente», «hecho» y «parar»',
    listenNote: 'Tus palabras se entienden en este dispositivo y nunca salen de él.',
    loadListening:
      'Este navegador puede entender el habla en el dispositivo cuando haya cargado lo necesario de su fabricante. Nada de lo que digas se envía.',
    letLoad: 'Dejar que el navegador lo cargue',
    loadingListening: 'Cargando',
    notLoaded: 'El navegador no pudo cargarlo ahora. Revisa tu conexión y prueba de nuevo.',
    noListening:
      'Este navegador no entiende el habla en el dispositivo, y Backline no la envía a ningún sitio. Levanta dos segundos la mano más cercana a la cámara para parar.',
  },
};
