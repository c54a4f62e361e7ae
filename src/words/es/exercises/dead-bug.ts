import type { ExerciseWords } from '../../exercise-words';

export const deadBug: ExerciseWords = {
  name: 'Dead bug',
  purpose: 'Mantén firme el centro mientras se mueven un brazo y la pierna contraria.',
  setup: [
    'Pon la cámara en el suelo, a dos o tres metros, de lado a tu esterilla.',
    'Túmbate boca arriba, rodillas sobre la cadera y brazos arriba, de cuerpo entero en la imagen.',
  ],
  steps: [
    'Aplasta la zona lumbar contra la esterilla.',
    'Baja un brazo hacia atrás y la pierna contraria, en dos o tres segundos.',
    'Para justo antes del suelo, o antes si la espalda quiere levantarse.',
    'Vuelve por el mismo camino y cambia de lado.',
  ],
  bestFor: 'Aprender a mantener firme el centro: un buen comienzo.',
  cautions: [
    'Si la espalda se despega, llega menos lejos o mueve solo la pierna.',
    'La cámara no ve el hueco bajo tu espalda: búscalo tú con el tacto.',
  ],
  differs:
    'El artículo que lo trae aplasta la espalda; algunos profesores dejan un pequeño hueco. Aquí se aplasta: eso se puede notar.',
  curve: 'Alcance de la pierna',
  easier: 'Estírate solo mientras la espalda siga plana.',
  checks: {
    'back-lifted': {
      title: 'La zona lumbar se levantó',
      say: 'Menos lejos, aplasta la esterilla',
      why: 'Estirarse demasiado despega la zona lumbar de la esterilla.',
      ask: '¿Tu zona lumbar se quedó pegada a la esterilla?',
    },
    'reach-too-far': {
      title: 'Pierna por debajo de la línea del suelo',
      say: 'Para justo antes del suelo',
      why: 'La pierna para justo antes del suelo para que tu centro siga trabajando.',
    },
    'still-leg-drifts': {
      title: 'La otra pierna se movió',
      say: 'Mantén arriba la otra rodilla',
      why: 'La pierna quieta sigue sobre la cadera para que la pelvis no se mueva.',
    },
    'same-side': {
      title: 'Brazo y pierna del mismo lado',
      say: 'Brazo y pierna contrarios',
      why: 'Los contrarios se equilibran; los del mismo lado te vuelcan.',
    },
    'both-legs': {
      title: 'Elevación de las dos piernas',
      say: 'Una pierna cada vez',
      why: 'Las dos piernas juntas es otro ejercicio, que exige mucho más del centro.',
    },
  },
};
