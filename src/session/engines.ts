import type { EngineName } from '../pose/engine';

/** What people may choose from; one engine that is not there is not listed. */
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

/** Names as choices, in the order given. */
export const engineChoices = (names: readonly EngineName[]): EngineChoice[] =>
  names.map((value) => ({ value, label: engineLabel(value) }));
