import type { LiveStage } from '../../../session/workout-shape';

/** What the big button does, and the space bar with it. */
export type MainAction = 'start' | 'pause' | 'resume' | 'next';

const MAIN: Readonly<Partial<Record<LiveStage, MainAction>>> = {
  framing: 'start',
  'count-in': 'start',
  set: 'pause',
  paused: 'resume',
  rest: 'next',
};

/** The one thing to press in a stage; null where there is none. A file cannot pause. */
export const mainActionOf = (stage: LiveStage, guided: boolean): MainAction | null =>
  guided ? (MAIN[stage] ?? null) : null;

const LEAVING: readonly LiveStage[] = ['ending', 'ended', 'trouble'];

/**
 * What a key asks for: space does what the big button does, where there is none it stops as Escape
 * does, but nothing that still loads; null for any other key.
 */
export function actionOf(
  key: string,
  stage: LiveStage,
  guided: boolean,
): MainAction | 'stop' | null {
  if (LEAVING.includes(stage)) return null;
  if (key === 'Escape') return 'stop';
  if (key !== ' ' || stage === 'loading') return null;
  return mainActionOf(stage, guided) ?? 'stop';
}
