/** The parts of the browser's speech recognition that are used; not every browser has every part. */
export interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  maxAlternatives: number;
  processLocally: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

export interface RecognitionEvent {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

interface Query {
  readonly langs: readonly string[];
  readonly processLocally: true;
}

interface RecognitionMaker {
  new (): Recognition;
  readonly prototype: object;
  available(query: Query): Promise<string>;
  install(query: Query): Promise<boolean>;
}

/** Whether a language is understood on this device: yes, once the browser has loaded it, or never. */
export type Listening = 'yes' | 'after-loading' | 'no';

/** Where a catalogue's language is spoken most, for recognisers that know no language without a country. */
const USUAL: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-ES' };

/** The recogniser, only where it can be told to stay on the device. */
function maker(): RecognitionMaker | null {
  const scope = globalThis as { SpeechRecognition?: RecognitionMaker };
  const found = scope.SpeechRecognition;
  const isLocal = typeof found?.available === 'function' && 'processLocally' in found.prototype;
  return isLocal ? found : null;
}

/** The person's own varieties of a language first. */
function tagsFor(language: string): string[] {
  const own = (globalThis.navigator?.languages ?? []).filter((tag) =>
    tag.toLowerCase().startsWith(`${language}-`),
  );
  return [...new Set([...own, USUAL[language] ?? language])];
}

async function statusOf(tag: string): Promise<string> {
  const query = { langs: [tag], processLocally: true } as const;
  return (
    (await maker()
      ?.available(query)
      .catch(() => null)) ?? 'unavailable'
  );
}

async function statuses(language: string): Promise<{ tag: string; status: string }[]> {
  return Promise.all(tagsFor(language).map(async (tag) => ({ tag, status: await statusOf(tag) })));
}

const LOADABLE = ['downloadable', 'downloading'];

/** Whether spoken commands in this language can be understood on this device. Never rejects. */
export async function listening(language: string): Promise<Listening> {
  const known = (await statuses(language)).map(({ status }) => status);
  if (known.includes('available')) return 'yes';
  return known.some((status) => LOADABLE.includes(status)) ? 'after-loading' : 'no';
}

/**
 * Has the browser load what it needs to understand a language by itself; nothing else is sent. Call it
 * from a press, after saying so. Resolves to whether it is understood now. Never rejects.
 */
export async function loadListening(language: string): Promise<boolean> {
  const loadable = (await statuses(language)).find(({ status }) => LOADABLE.includes(status));
  if (!loadable) return false;
  const query = { langs: [loadable.tag], processLocally: true } as const;
  return (
    (await maker()
      ?.install(query)
      .catch(() => false)) ?? false
  );
}

/** A recogniser that stays on this device, null where there is none for the language. Never rejects. */
export async function localRecognition(language: string): Promise<Recognition | null> {
  const here = (await statuses(language)).find(({ status }) => status === 'available');
  const Maker = maker();
  if (!here || !Maker) return null;
  const recognition = new Maker();
  recognition.lang = here.tag;
  recognition.processLocally = true;
  // Read back: one that will not be told is not used.
  return recognition.processLocally === true ? recognition : null;
}
