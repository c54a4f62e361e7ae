import type { RecordedFrame } from '../body/recording';
import type { Trouble } from '../troubles';
import { attempt, type SetDatabase } from './database';
import { holdDraft } from './draft-lock';
import { dropDraft } from './sets';
import type { DraftChunk, DraftHead } from './stored-set';

/** Media time in ms between two writes. A crash may lose that and the write itself: two seconds at most. */
export const CHUNK_MS = 1_500;

/** A set in progress on its way to the disk. Finish it with `saveSet` of the same id. */
export interface Draft {
  readonly id: string;
  /** Takes one frame; writes those that wait once they span `CHUNK_MS`. Never throws. */
  add(frame: RecordedFrame): void;
  /** Resolves when everything handed to the disk has arrived. @throws Trouble `storage-failed` */
  settled(): Promise<void>;
  /** Stops writing and lets go; what was written stays until `saveSet` or `deleteSet`. */
  close(): Promise<void>;
  /** Forgets the set. @throws Trouble `storage-failed` */
  discard(): Promise<void>;
}

/** Appends one chunk, unless the draft has been saved or deleted meanwhile. */
const append = (db: SetDatabase, chunk: DraftChunk): Promise<void> =>
  db.transaction('rw', db.drafts, db.draftChunks, async () => {
    if (await db.drafts.get(chunk.draft)) await db.draftChunks.put(chunk);
  });

/** Does one write after the other; after the first that fails, none, and `settled` tells why. */
class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();
  #failed: Trouble | null = null;

  push(write: () => PromiseLike<unknown>): void {
    this.#last = this.#last.then(async () => {
      if (!this.#failed) await attempt(write).catch((trouble: Trouble) => (this.#failed = trouble));
    });
  }

  async settled(): Promise<void> {
    await this.#last;
    if (this.#failed) throw this.#failed;
  }
}

/**
 * Starts keeping a set while it goes on, so that a crash loses at most `CHUNK_MS` of it. A failing
 * disk never disturbs the set: `settled` tells.
 */
export function openDraft(db: SetDatabase, head: DraftHead): Draft {
  const queue = new WriteQueue();
  const release = holdDraft(head.id);
  let waiting: RecordedFrame[] = [];
  let index = 0;
  queue.push(() => db.drafts.put(head));

  const close = async (): Promise<void> => {
    waiting = [];
    await queue.settled().finally(release);
  };
  return {
    id: head.id,
    add(frame) {
      waiting.push(frame);
      if (frame.t - waiting[0]!.t < CHUNK_MS) return;
      const chunk = { draft: head.id, index: index++, frames: waiting };
      waiting = [];
      queue.push(() => append(db, chunk));
    },
    settled: () => queue.settled(),
    close,
    async discard() {
      await close().catch(() => undefined);
      await attempt(() =>
        db.transaction('rw', db.drafts, db.draftChunks, () => dropDraft(db, head.id)),
      );
    },
  };
}
