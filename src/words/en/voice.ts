/** What the voice says, and its captions; six words at most for a cue. */
export const voice = {};
