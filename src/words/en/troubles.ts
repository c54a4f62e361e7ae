import { TROUBLES } from '../../troubles';

/** Expected trouble by its code; and what is not on the list, in the words it came with. */
export const troubles = { ...TROUBLES, unexpected: (message: string) => message };
