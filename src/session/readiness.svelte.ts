import * as v from 'valibot';
import {
  changeDue,
  mayBegin,
  readinessOf,
  stoppedToday,
  type Readiness,
  type ReadinessAnswers,
} from '../programme/readiness';
import { readKept, writeKept } from '../storage';

const KEY = 'readiness';

const AnswersSchema = v.object({
  askedAt: v.number(),
  helpNow: v.boolean(),
  askFirst: v.boolean(),
  goOn: v.boolean(),
});

/** Answers that cannot be read count as none: the questions are asked again. */
const KeptSchema = v.object({
  answers: v.fallback(v.nullable(AnswersSchema), null),
  /** When somebody last stopped for the day, ms since 1970. */
  stoppedAt: v.fallback(v.nullable(v.number()), null),
});

interface Kept {
  readonly answers: ReadinessAnswers | null;
  readonly stoppedAt: number | null;
}

const NOTHING: Kept = { answers: null, stoppedAt: null };

let kept = $state.raw<Kept>(NOTHING);
let loaded = $state(false);
let loading: Promise<void> | null = null;

async function read(): Promise<void> {
  try {
    const result = v.safeParse(KeptSchema, await readKept(KEY));
    if (!loaded && result.success) kept = result.output;
  } catch {
    // A browser that keeps nothing asks once a visit.
  }
  loaded = true;
}

/** Reads the answers, once a visit. Never rejects. */
export const loadReadiness = (): Promise<void> => (loading ??= read());

/** Holds until the page is closed where nothing can be kept. */
function keep(change: Partial<Kept>): void {
  kept = { ...kept, ...change };
  loaded = true;
  void writeKept(KEY, kept).catch(() => undefined);
}

const change = (over: Partial<ReadinessAnswers>): void => {
  if (kept.answers) keep({ answers: { ...kept.answers, ...over } });
};

/** What somebody answered before the first workout, and what follows; load it first. */
export const readiness = {
  /** Whether the answers were read. */
  get loaded(): boolean {
    return loaded;
  },
  get answers(): ReadinessAnswers | null {
    return kept.answers;
  },
  get state(): Readiness {
    return readinessOf(kept.answers);
  },
  get mayBegin(): boolean {
    return mayBegin(kept.answers);
  },
  changeDue: (now = Date.now()): boolean => changeDue(kept.answers, now),
  stoppedToday: (now = Date.now()): boolean => stoppedToday(kept.stoppedAt, now),

  answer({ helpNow, askFirst }: Pick<ReadinessAnswers, 'helpNow' | 'askFirst'>): void {
    keep({ answers: { askedAt: Date.now(), helpNow, askFirst, goOn: false } });
  },
  /** After the advice to ask first: by their own choice. */
  goOn: (): void => change({ goOn: true }),
  /** Asked whether something has changed: no. */
  nothingChanged: (): void => change({ askedAt: Date.now() }),
  /** Something changed, or the answers are to be deleted: they are forgotten and asked again. */
  forget: (): void => keep({ answers: null }),
  stopForToday: (): void => keep({ stoppedAt: Date.now() }),
};

let sheet = $state(false);

/** What to look for after a stop, over whatever screen there is. */
export const stopSheet = {
  get shown(): boolean {
    return sheet;
  },
  show: (): void => void (sheet = true),
  hide: (): void => void (sheet = false),
};
