import { LentCamera } from './lend-source';
import { needsCamera, type ListItem } from './list-item';
import type { OpenSource } from './workout-world';

interface CameraWorld {
  readonly openNow: () => Promise<OpenSource>;
  /** Whether the camera would open again without the browser asking for it. Never rejects. */
  readonly opensUnasked: () => Promise<boolean>;
}

/**
 * The camera of a list. It is switched off as soon as no exercise needs it any more. Before one that does
 * not, it is switched off only where the browser gives it back unasked: nobody on the floor could answer.
 * Then it stays on and its pictures are dropped.
 */
export class ListCamera extends LentCamera {
  readonly #opensUnasked: () => Promise<boolean>;

  constructor({ openNow, opensUnasked }: CameraWorld) {
    super(openNow);
    this.#opensUnasked = opensUnasked;
  }

  /** Asks for it before a list that needs it only later, while somebody is there to answer. Never rejects. */
  async askEarly([first, ...later]: readonly ListItem[]): Promise<void> {
    if (!first || needsCamera(first) || !later.some(needsCamera)) return;
    // A refusal is told when its turn comes.
    if (!(await this.#opensUnasked())) await this.borrow().catch(() => undefined);
  }

  /** Switches it off if what is left to do leaves it idle. Never rejects. */
  async rest([now, ...later]: readonly ListItem[]): Promise<void> {
    if (!now || needsCamera(now)) return;
    const wanted = later.some(needsCamera) && !(await this.#opensUnasked());
    if (!wanted) this.release();
  }
}
