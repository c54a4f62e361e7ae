import type { Words } from '../words';

export const beside: Words['review']['beside'] = {
  sidesTitle: 'Izquierda y derecha',
  title: 'Junto a series anteriores',
  this: 'Esta serie',
  previous: 'La anterior',
  best: 'La mejor hasta entonces',
  previousAndBest: 'La anterior, y la mejor',
  first: 'La próxima serie de este ejercicio se mostrará junto a esta.',
  figures: {
    counted: 'Contadas',
    clean: 'Limpias',
    short: 'Cortas',
    range: 'Recorrido habitual',
    took: 'Tiempo de cada una',
    held: 'Aguante habitual',
    back: 'Espalda como máximo',
  },
};
