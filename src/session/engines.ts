import { availableEngines } from '../pose';
import type { EngineName } from '../pose/engine';

/** An engine that people may choose. */
export interface EngineChoice {
  readonly value: EngineName;
  readonly label: string;
}

const LABELS: Readonly<Record<EngineName, string>> = {
  fast: 'Fast',
  reference: 'Reference',
  movenet: 'MoveNet',
};

/** An engine's name as people read it. */
export const engineLabel = (engine: EngineName): string => LABELS[engine];

/** The engines to choose from, the usual one first. */
export const engineChoices = (): EngineChoice[] =>
  availableEngines().map((value) => ({ value, label: engineLabel(value) }));
