import type { LiveStage } from '../../../session/workout-shape';
import type { Plan } from '../../../workout/plan';

/** What the big button does, and the space bar with it. */
export type MainAction = 'start' | 'pause' | 'resume' | 'next' | 'count';

const MAIN: Readonly<Partial<Record<LiveStage, MainAction>>> = {
  framing: 'start',
  'count-in': 'start',
  set: 'pause',
  paused: 'resume',
  rest: 'next',
};

/** Whether the person counts the repetitions. */
export const countsSelf = ({ pace }: Pick<Plan, 'pace'>): boolean => pace?.by === 'person';

/**
 * The one thing to press in a stage; null where there is none. A file cannot pause.
 * @param counts whether the person counts: then that is what a set is full of
 */
export function mainActionOf(stage: LiveStage, guided: boolean, counts = false): MainAction | null {
  if (!guided) return null;
  return stage === 'set' && counts ? 'count' : (MAIN[stage] ?? null);
}

const LEAVING: readonly LiveStage[] = ['ending', 'ended', 'trouble'];

/**
 * What a key asks for: space does what the big button does, where there is none it stops as Escape
 * does, but nothing that still loads; null for any other key.
 */
export function actionOf(
  key: string,
  stage: LiveStage,
  guided: boolean,
  counts = false,
): MainAction | 'stop' | null {
  if (LEAVING.includes(stage)) return null;
  if (key === 'Escape') return 'stop';
  if (key !== ' ' || stage === 'loading') return null;
  return mainActionOf(stage, guided, counts) ?? 'stop';
}
