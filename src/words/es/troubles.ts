import type { Words } from '../words';

export const troubles: Words['troubles'] = {
  'camera-refused':
    'El navegador no puede usar la cámara: permítelo en la barra de direcciones y pulsa «Probar de nuevo», o elige un vídeo.',
  'camera-missing':
    'No se ha encontrado ninguna cámara: conecta una y pulsa «Probar de nuevo», o elige un vídeo.',
  'camera-busy':
    'Otro programa está usando la cámara: ciérralo y pulsa «Probar de nuevo», o elige un vídeo.',
  'camera-unplugged':
    'La cámara ha dejado de enviar imágenes: conéctala y pulsa «Probar de nuevo»; lo contado está guardado.',
  'camera-unsupported':
    'Este navegador no ofrece cámara aquí: abre Backline en localhost o por https, o elige un vídeo.',
  'file-empty': 'Este archivo está vacío: elige otro vídeo (mp4, webm o mov).',
  'file-undecodable':
    'Este navegador no puede leer ese archivo como vídeo: elige un mp4, webm o mov, o guárdalo en otro formato.',
  'file-broken':
    'Este vídeo se corta a la mitad: lo anterior está guardado; elige otra copia para el resto.',
  'model-missing':
    'El modelo de postura no se ha cargado: recarga la página; si se repite, ejecuta «npm start» de nuevo.',
  'model-damaged':
    'El archivo del modelo de postura está dañado: recarga la página; si se repite, ejecuta «npm start» de nuevo.',
  'engine-failed':
    'El modelo de postura se ha parado en este navegador: recarga la página, o elige el motor Referencia en los ajustes.',
  'engine-unsupported':
    'Este navegador no puede ejecutar el modelo de postura: actualízalo, o usa Chrome, Edge, Firefox o Safari en su versión actual.',
  'storage-failed':
    'La serie no se ha podido guardar en este navegador: usa «Guardar grabación» para tenerla como archivo.',
  'recording-unreadable':
    'Este archivo no es una grabación de Backline: elige un vídeo, o una grabación guardada por Backline.',
  'archive-unreadable':
    'Este archivo no es una copia guardada por Backline, o está dañado: no se ha tomado nada de él.',
  'archive-too-large':
    'Es más de lo que cabe en un archivo: borra series que ya no necesites y guarda de nuevo.',
  'exercise-unknown':
    'No hay ningún ejercicio con ese nombre: ejecuta «analyze -- --list» para verlos todos.',
  unexpected: (message) => `Algo no ha ido como se esperaba: recarga la página. (${message})`,
};
