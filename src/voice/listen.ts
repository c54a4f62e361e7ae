import type { Words } from '../words/words';
import { obey, type SpokenCommand } from './commands';
import { localRecognition, type Recognition, type RecognitionEvent } from './recognition';

export interface ListenOptions {
  /** `en`, `es`: the language of the words. */
  readonly language: string;
  readonly commands: Words['voice']['commands'];
  readonly onCommand: (command: SpokenCommand) => void;
  /** Lines the app has said lately. */
  readonly said: () => readonly string[];
}

/** From the end of a recogniser's session to the next, in ms: it ends by itself after a silence. */
const AGAIN = 300;
/** After these there is no use in trying again; `network` would mean that it is not on the device. */
const FINAL = [
  'not-allowed',
  'service-not-allowed',
  'language-not-supported',
  'audio-capture',
  'network',
];

const heardIn = (result: RecognitionEvent['results'][number]): string[] =>
  Array.from(result, ({ transcript }) => transcript);

/** Obeys each utterance once, however often the recogniser corrects itself. */
function follow(recognition: Recognition, options: ListenOptions): () => void {
  const { commands, onCommand, said } = options;
  const obeyed = new Set<number>();
  recognition.onresult = ({ resultIndex, results }) => {
    for (let i = resultIndex; i < results.length; i++) {
      const command = obeyed.has(i) ? null : obey(heardIn(results[i]!), said(), commands);
      if (!command) continue;
      obeyed.add(i);
      onCommand(command);
    }
  };
  return () => obeyed.clear();
}

/** Listens on and on, until told to stop or there is no use in it. */
function keepOn(recognition: Recognition, options: ListenOptions): () => void {
  let over = false;
  let again: ReturnType<typeof setTimeout> | null = null;
  const forget = follow(recognition, options);
  const start = (): void => {
    forget();
    try {
      recognition.start();
    } catch {
      over = true;
    }
  };
  recognition.onerror = ({ error }) => {
    if (FINAL.includes(error)) over = true;
  };
  recognition.onend = () => {
    if (!over) again = setTimeout(start, AGAIN);
  };
  start();
  return () => {
    over = true;
    if (again !== null) clearTimeout(again);
    recognition.abort();
  };
}

/**
 * Listens for spoken commands, only where the browser understands them on this device; elsewhere it
 * does nothing. Nothing that is heard leaves the device.
 * @returns stops listening; safe to call twice, and before listening has begun
 */
export function listen(options: ListenOptions): () => void {
  let isWanted = true;
  let stop: (() => void) | null = null;
  void localRecognition(options.language).then((recognition) => {
    if (!recognition || !isWanted) return;
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.maxAlternatives = 3;
    stop = keepOn(recognition, options);
  });
  return () => {
    isWanted = false;
    stop?.();
    stop = null;
  };
}
