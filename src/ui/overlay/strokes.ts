/** Under every line: keeps 3:1 against any picture. */
export const CASING = 'rgb(8 10 12 / 0.8)';
/** Limbs and head. */
export const LINE = '#f2f5f6';
