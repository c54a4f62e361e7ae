import type { Words } from '../words';

const movements = (count: number): string =>
  count === 1
    ? 'Un movimiento, no del todo completo'
    : `${count} movimientos, no del todo completos`;

export const advice: Words['advice'] = {
  tryTitle: 'Una cosa para probar',
  wellTitle: 'Nada que corregir',
  again: 'La próxima vez, igual.',
  wellSeen: 'En lo que se vio, nada que corregir.',
  rangeSay: 'Llega hasta el final, sin prisa',
  rangeWhy: 'Las cortas no se cuentan.',
  holdSay: 'Aguanta hasta oír el tono',
  holdWhy: 'Un aguante cuenta cuando dura lo planeado; un plan más corto también vale.',
  couldNotJudge: (unjudged, complete, what, mostly) => {
    const reps =
      unjudged === complete
        ? 'en ninguna repetición'
        : `en ${unjudged} de ${complete} repeticiones`;
    return `La cámara no pudo valorar tu espalda ${reps}: ${mostly ? 'sobre todo ' : ''}${what}.`;
  },

  shortTitle: movements,
  shortText: 'Una repetición cuenta cuando llega hasta el final y vuelve. Casi lo tienes.',
  heldTitle: (time) => `Has aguantado ${time}`,
  heldText: 'Un aguante cuenta cuando dura lo planeado. Vas por buen camino.',
  heldTips: ['Aguanta hasta oír el tono.', 'Planea un aguante más corto y sube poco a poco.'],
  shortTips: [
    'Llega hasta el final, haz una pausa y vuelve.',
    'Mira otra vez la figura en movimiento.',
  ],
  noneTitle: 'Nada que contar esta vez',
  voidText: 'Te moviste, pero no de la forma que cuenta aquí. Basta un pequeño cambio.',
  unseenText: 'Casi todo el tiempo la cámara no te vio lo suficiente. Se arregla rápido.',
  noneText: 'No se vio ninguna repetición. Sal de la posición inicial y muévete sin prisa.',
};
