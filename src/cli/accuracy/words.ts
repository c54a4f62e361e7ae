import { definitionOf } from './catalogue';
import type { Group } from './subject';

/** What the groups are called in the report. */
export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  choose: 'used for choosing',
  report: 'only reported',
  real: 'real people',
  other: 'other exercises',
  fresh: 'other exercises, only reported',
  acted: 'pose sequences',
};

const FAULT_WORDS: Readonly<Record<string, string>> = {
  lumbarExtension: 'back arched',
  lumbarFlexion: 'back rounded',
  pelvisRoll: 'pelvis rolled',
  legTooHigh: 'leg too high',
  neckCrane: 'neck lifted',
  hipsDrop: 'hips dropped',
  squatted: 'squatted',
  sameSide: 'same side',
  bothLegs: 'both legs',
};

export const faultWords = (name: string): string => FAULT_WORDS[name] ?? name;

export const exerciseWords = (id: string): string => definitionOf(id)?.name ?? id;
