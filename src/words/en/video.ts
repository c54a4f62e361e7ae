/** A video file in place of the camera. */
export const video = {
  chosen: 'Chosen video',
  drop: 'Drop the video here',
  loading: 'Loading the pose model',
  analysing: 'Analysing the video',
  cancel: 'Cancel',
  analyse: 'Analyse as fast as possible',
  play: 'Play in real time',
  other: 'Use something else',
};
