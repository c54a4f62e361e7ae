import { isClean } from '../coach/finish';
import type { Rep } from '../coach/report';
import { add, line } from './lines';
import type { Moment, Setting } from './moment';
import { withLine, type Praise, type VoiceState } from './state';
import { EXPIRES, PRAISE_EVERY } from './timing';

type Kind = keyof Praise['said'];

/** After a fault the return comes first, and begins the count anew; a repetition whose back was not judged neither counts nor spoils. */
function follow(praise: Praise, rep: Rep, clean: boolean): Praise {
  if (rep.faults.length > 0) return { ...praise, faulty: true };
  return clean ? { ...praise, clean: praise.clean + 1 } : praise;
}

function dueNow({ faulty, clean }: Praise): Kind | null {
  if (faulty) return 'mended';
  return clean >= PRAISE_EVERY ? 'praise' : null;
}

const inTurnOf = (texts: readonly string[], times: number): string | undefined =>
  texts[times % texts.length];

const textsFor = (kind: Kind, { exercise, words }: Setting): readonly string[] =>
  kind === 'praise' && exercise.kind === 'hold' ? words.praiseHold : words[kind];

/** Takes a repetition: praise is due for the return to clean, and for about every third clean one. */
export function praiseFor(state: VoiceState, rep: Rep, { nowMs, setting }: Moment): VoiceState {
  const clean = isClean(setting.exercise, rep);
  const praise = follow(state.praise, rep, clean);
  const next = { ...state, praise };
  // Steps are too quick to be praised one by one.
  const kind = clean && setting.exercise.kind !== 'steps' ? dueNow(praise) : null;
  const text = kind && inTurnOf(textsFor(kind, setting), praise.said[kind]);
  if (!text) return next;
  const due = line({ text, topic: 'praise', untilMs: nowMs + EXPIRES, key: kind });
  return withLine(next, add(state.air.waiting, due));
}

/** Notes that praise has been said. */
export function notePraise(praise: Praise, key: string): Praise {
  if (key !== 'praise' && key !== 'mended') return praise;
  return { clean: 0, faulty: false, said: { ...praise.said, [key]: praise.said[key] + 1 } };
}
