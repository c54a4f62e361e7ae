import type { Frame, LiveSource } from '../camera/frame';
import type { OpenSource } from './workout-world';

interface Borrower {
  readonly onFrame: (frame: Frame) => void;
  readonly onEnd: (trouble: Error | null) => void;
}

/** One opened source in turn for several who each think it theirs. */
class Lender {
  readonly #source: LiveSource;
  readonly #onGone: () => void;
  #borrower: Borrower | null = null;
  #started = false;

  constructor(source: LiveSource, onGone: () => void) {
    this.#source = source;
    this.#onGone = onGone;
  }

  /** The source for one workout: its `stop` only hands it back. */
  lend(): LiveSource {
    const { video, mirrored } = this.#source;
    let mine: Borrower | null = null;
    return {
      video,
      mirrored,
      start: (onFrame, onEnd) => {
        this.#borrower = mine = { onFrame, onEnd };
        this.#start();
      },
      stop: () => {
        if (this.#borrower === mine) this.#borrower = null;
      },
    };
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#source.start(
      (frame) => (this.#borrower ? this.#borrower.onFrame(frame) : frame.image.close()),
      (trouble) => {
        this.#source.stop();
        this.#onGone();
        this.#borrower?.onEnd(trouble);
      },
    );
  }
}

interface Opened {
  readonly source: LiveSource;
  readonly lender: Lender;
  readonly name: string;
}

/**
 * A camera that a list of exercises opens once: each workout borrows it, the list releases it. Opened
 * again only where it was released or was lost.
 */
export class LentCamera {
  readonly #openNow: () => Promise<OpenSource>;
  #opening: Promise<Opened> | null = null;

  constructor(openNow: () => Promise<OpenSource>) {
    this.#openNow = openNow;
  }

  /** @throws Trouble of the camera; the next time it is tried again */
  async borrow(): Promise<OpenSource> {
    const { lender, name } = await (this.#opening ??= this.#open());
    return { source: lender.lend(), name };
  }

  /** Switches the camera off, one that is being opened as soon as it is there. Safe to call twice. */
  release(): void {
    const opening = this.#opening;
    this.#opening = null;
    void opening?.then(({ source }) => source.stop()).catch(() => undefined);
  }

  #open(): Promise<Opened> {
    const forget = (): void => {
      if (this.#opening === opening) this.#opening = null;
    };
    const opening = this.#openNow().then(({ source, name }) => ({
      source,
      name,
      lender: new Lender(source, forget),
    }));
    opening.catch(forget);
    return opening;
  }
}
