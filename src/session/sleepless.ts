/** The clock on the wall is believed where it is ahead by more than this, ms: less is its own trembling. */
const ASLEEP_MS = 1000;

/**
 * Milliseconds that never run backwards and count while the device sleeps. The page's own clock stands
 * still then in some browsers, and a walk in the pocket with the screen off would be cut short.
 * @param awake ms of a clock that never runs backwards, but may stand still in sleep
 * @param wall ms since 1970, of a clock that somebody may set
 */
export function sleepless(awake: () => number, wall: () => number): () => number {
  let [awakeMs, wallMs] = [awake(), wall()];
  let slept = 0;
  return () => {
    const [nowMs, nowWallMs] = [awake(), wall()];
    const ahead = nowWallMs - wallMs - (nowMs - awakeMs);
    if (ahead > ASLEEP_MS) slept += ahead;
    [awakeMs, wallMs] = [nowMs, nowWallMs];
    return nowMs + slept;
  };
}
