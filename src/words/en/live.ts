/** The live screen and what it lays over the picture. */
export const live = {};
