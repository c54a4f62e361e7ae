/**
 * Keeps the screen on until released. Asks again when the page comes back into view, because the
 * browser lets go when it is hidden; where there is no such thing the screen may go dark.
 * @returns a function that lets the screen sleep again; safe to call twice
 */
export function keepScreenOn(): () => void {
  let lock: WakeLockSentinel | null = null;
  let released = false;

  async function ask(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    const granted = await navigator.wakeLock?.request('screen').catch(() => null);
    lock = granted ?? null;
    if (released) void lock?.release();
  }

  const again = (): void => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    released = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
    lock = null;
  };
}
