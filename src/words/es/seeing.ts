import type { Words } from '../words';

export const seeing: Words['seeing'] = {
  nobody: {
    reason: 'no hay nadie',
    what: 'nadie en la imagen',
    remedy: 'Coloca la cámara de modo que te vea de la cabeza a los pies.',
  },
  'turned-away': {
    reason: 'no estás de lado',
    what: 'no estabas de lado a la cámara',
    remedy: 'Ponte de lado, para que la cámara vea uno de tus costados.',
  },
  'not-facing': {
    reason: 'no de frente',
    what: 'no estabas de frente a la cámara',
    remedy: 'Pon de frente a la cámara el cuerpo, o los pies, como en el dibujo.',
  },
  'out-of-frame': {
    reason: 'fuera de la imagen',
    what: 'una parte de ti fuera de la imagen',
    remedy: 'Aleja la cámara hasta que se te vea de cuerpo entero.',
  },
  'too-dark': {
    reason: 'poca luz',
    what: 'poca luz',
    remedy: 'Enciende una lámpara, mejor delante de ti.',
  },
  'too-far': {
    reason: 'demasiado lejos',
    what: 'demasiado lejos de la cámara',
    remedy: 'Acércate, para ocupar más espacio en la imagen.',
  },
  'no-neutral': {
    reason: 'falta la posición inicial',
    what: 'aún sin posición inicial quieta',
    remedy: 'Mantén la posición inicial un segundo antes de moverte.',
  },
  'loose-top': {
    reason: 'ropa holgada',
    what: 'una camiseta que cae distinta cada vez',
    remedy: 'Ponte una camiseta más ceñida, o métela por dentro.',
  },
  covered: {
    reason: 'un brazo delante',
    what: 'un brazo delante de la espalda',
    remedy: 'Que tus brazos no tapen la espalda, vista desde la cámara.',
  },
  'outline-torn': {
    reason: 'contorno poco claro',
    what: 'el contorno de la espalda poco claro',
    remedy: 'Ponte una camiseta que destaque sobre la pared y el suelo.',
  },
  'too-quick': {
    reason: 'demasiado rápido',
    what: 'una pausa demasiado corta para verla',
    remedy: 'Quédate un momento al final del movimiento.',
  },
};
