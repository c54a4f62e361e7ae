import { counted } from '../plural';
import type { Words } from '../words';

const repetitions = counted('es', { one: 'repetición', other: 'repeticiones' });
const warnings = counted('es', { one: 'aviso', other: 'avisos' });
const seconds = counted('es', { one: 'segundo', other: 'segundos' });

export const curve: Words['curve'] = {
  title: 'Tu serie en una curva',
  moment: 'Momento de la serie',
  label: (angle, time, reps, warned) =>
    `${angle} durante ${seconds(time)}, con ${repetitions(reps)} y ${warnings(warned)}. ` +
    'El control que sigue lee cualquier momento.',
  angleLine: {
    deg: (angle) => `${angle}, grados`,
    torso: (angle) => `${angle}, % del torso`,
    percent: (angle) => `${angle}, %`,
  },
  withBack: (angle) => `${angle} y espalda`,
  backLine: 'Espalda, % del torso: + redondeada, − arqueada',
  clean: 'limpia',
  warned: 'con un aviso',
  unjudged: 'espalda sin valorar',
  short: 'corta, sin contar',
  void: 'otro movimiento, sin contar',
  warn: 'aviso',
  watch: 'un poco',
  notSeen: 'no se ve',

  range: (least, most) => `de ${least} a ${most}`,

  angleUnseen: (angle) => `${angle} sin ver`,
  angleAt: (angle, size) => `${angle} ${size}`,
  back: (change) => `espalda ${change}`,
  level: 'nivelada',
  rounded: (size) => `${size} redondeada`,
  arched: (size) => `${size} arqueada`,
};
