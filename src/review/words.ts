import type { OpenQuestion } from '../coach/ask';
import type { NotSeenReason } from '../coach/report';
import type { Advice } from './advice';
import type { Counts } from './counts';
import type { Moment } from './curve';
import { clock, inWords } from './quantity';
import type { RepResult } from './result';
import type { RepRow, WarningRow } from './rows';

/** The counts as the headline shows them: “16 counted”, “14 clean”, “2 short”. */
export const headlineOf = ({ counted, clean, unjudged, short, void: none }: Counts): string[] => [
  `${counted} counted`,
  ...(counted > 0 ? [`${clean} clean`] : []),
  ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
  ...(short > 0 ? [`${short} short`] : []),
  ...(none > 0 ? [`${none} not counted`] : []),
];

export const RESULT_WORDS: Readonly<Record<RepResult, string>> = {
  clean: 'Clean',
  warned: 'Counted',
  unjudged: 'Back not judged',
  short: 'Short',
  void: 'Not counted',
};

/** How a repetition was, e.g. “Counted · Back arched” or “Back not judged · too little light”. */
export function repWords({ result, broken, faults, notJudged }: RepRow): string {
  const why = [...new Set(notJudged.map(({ reason }) => NOT_SEEN_WORDS[reason].what))];
  const open = result === 'clean' && why.length > 0 ? ['not all judged'] : [];
  const rest = result === 'unjudged' ? why : open;
  const hold = broken ? ['hold broken'] : [];
  return [RESULT_WORDS[result], ...hold, ...faults.map(({ title }) => title), ...rest].join(' · ');
}

/** “1”, “1 and 2”, “1, 2 and 3”. */
export function listed(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** How a repetition is called within a sentence. */
export function repName({ number, result }: RepRow): string {
  if (number !== null) return `rep ${number}`;
  return result === 'void' ? 'a movement not counted' : 'a short repetition';
}

const inReps = ({ check, reps, times }: Advice): string => {
  if (check === null) return `${times} ${times === 1 ? 'was' : 'were'} short`;
  if (reps.length > 0) return `in rep ${listed(reps)}`;
  return times > 0 ? 'in a movement that was not counted' : '';
};

/** Where the one thing to try showed, e.g. “On the right, in rep 3 and 7.”; may be empty. */
export function adviceWhere(advice: Advice): string {
  const parts = [advice.side ? `on the ${advice.side}` : '', inReps(advice)].filter(Boolean);
  const sentence = parts.join(', ');
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Why something could not be judged, and what helps. */
export const NOT_SEEN_WORDS: Readonly<
  Record<NotSeenReason, { readonly what: string; readonly remedy: string }>
> = {
  nobody: {
    what: 'nobody in the picture',
    remedy: 'Place the camera so that it sees you from head to feet.',
  },
  'turned-away': {
    what: 'not side-on to the camera',
    remedy: 'Turn side-on, so that the camera sees one of your sides.',
  },
  'out-of-frame': {
    what: 'part of you outside the picture',
    remedy: 'Move the camera back until all of you is in the picture.',
  },
  'too-dark': {
    what: 'too little light',
    remedy: 'Switch a lamp on, best one in front of you.',
  },
  'too-far': {
    what: 'too far from the camera',
    remedy: 'Come closer, so that you fill more of the picture.',
  },
  'no-neutral': {
    what: 'no still start pose yet',
    remedy: 'Hold the start pose still for a second before you move.',
  },
  'loose-top': {
    what: 'a top that hangs differently each time',
    remedy: 'Wear a closer-fitting top, or tuck it in.',
  },
  covered: {
    what: 'an arm in front of your back',
    remedy: 'Keep your arms clear of your back as the camera sees it.',
  },
  'outline-torn': {
    what: 'the outline of your back unclear',
    remedy: 'Wear a top that stands out from the wall and the floor.',
  },
  'too-quick': {
    what: 'a hold too short to look',
    remedy: 'Stay at the end of the movement for a moment.',
  },
};

/**
 * Why a question is asked, e.g. “The camera could not judge your back in 3 of 10 repetitions: an arm
 * in front of your back.”; of several reasons the commonest.
 */
export function unjudgedWords({ unjudged, complete, reasons }: OpenQuestion): string {
  const reps = unjudged === complete ? 'any repetition' : `${unjudged} of ${complete} repetitions`;
  const why = `${reasons.length > 1 ? 'mostly ' : ''}${NOT_SEEN_WORDS[reasons[0]!].what}`;
  return `The camera could not judge your back in ${reps}: ${why}.`;
}

/** What happened, with the softer word for a check that only came near its limit. */
export const warningTitle = ({ title, level }: WarningRow): string =>
  level === 'warn' ? title : `${title}, a little`;

/** How far it went, e.g. “14°”; which way is said by the title. May be empty. */
export const sizeWords = ({ peak: { value, unit } }: WarningRow): string =>
  inWords({ value: Math.abs(value), unit });

const warningWords = (warning: WarningRow): string =>
  [warningTitle(warning), sizeWords(warning)].filter(Boolean).join(', ');

/** One moment of the set as a sentence for eyes and ears. `angle` names the main angle. */
export function momentWords(moment: Moment, angle: string): string {
  const parts = [clock(moment.ms)];
  if (moment.rep) parts.push(repName(moment.rep));
  parts.push(
    moment.main === null
      ? `${angle} not seen`
      : `${angle} ${inWords({ value: moment.main, unit: 'deg' })}`,
  );
  if (moment.back !== null) parts.push(`back ${backWords(moment.back)}`);
  return [...parts, ...moment.warnings.map(warningWords)].join(' · ');
}

/** A change of the lower back, in percent of torso, as people read it. */
export function backWords(percent: number): string {
  const size = inWords({ value: Math.abs(percent), unit: 'percent' });
  if (Math.round(percent) === 0) return 'level';
  return `${size} ${percent > 0 ? 'rounded' : 'arched'}`;
}
