/** The browser's locks end with their tab, also when it crashes: a free lock is an orphaned draft. */
const lockName = (id: string): string => `backline-draft-${id}`;

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Marks a draft as being written by this tab until the returned function is called. */
export function holdDraft(id: string): () => void {
  const { promise, resolve } = deferred();
  // A refused lock (a closing page) only means that the draft is recovered a little early.
  locks()
    ?.request(lockName(id), () => promise)
    .catch(() => undefined);
  return resolve;
}

/** Runs `work` unless another tab is still writing this draft; null then. */
export async function ifOrphaned<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  const manager = locks();
  if (!manager) return work();
  return manager.request(lockName(id), { ifAvailable: true }, (lock) => (lock ? work() : null));
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
