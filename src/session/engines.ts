import { availableEngines } from '../pose';
import type { EngineName } from '../pose/engine';
import { words } from './language.svelte';

/** An engine that people may choose. */
export interface EngineChoice {
  readonly value: EngineName;
  readonly label: string;
}

/** An engine's name as people read it. */
export const engineLabel = (engine: EngineName): string => words().settings.engines[engine];

/** The engines to choose from, the usual one first. */
export const engineChoices = (): EngineChoice[] =>
  availableEngines().map((value) => ({ value, label: engineLabel(value) }));
