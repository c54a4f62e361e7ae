/** Names of everything a definition can judge. */
export type MeasureName = 'hipAngle';
