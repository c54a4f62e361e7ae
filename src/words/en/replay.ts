/** The set played again as a drawn figure. */
export const replay = {
  title: 'Replay',
  picture: 'Your body as the camera saw it at this moment, drawn as lines',
  nobody: 'Nobody was seen here.',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  times: (speed: string) => `${speed}×`,
  /** Of repetitions; `rep` as “rep 3”. */
  worst: (rep: string) => `Look again: ${rep}`,
  best: (rep: string) => `Your best: ${rep}`,
  keys: 'Arrow keys move the slider, the space bar plays and pauses.',
};
