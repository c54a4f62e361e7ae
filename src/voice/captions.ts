import type { Outlet } from './sounds';

/** Shows every spoken line as text; numbers are on the screen already. */
export const captionOutlet = (show: (text: string) => void): Outlet => ({
  play(sound) {
    if (sound.kind === 'speech' && sound.caption !== null) show(sound.caption);
  },
  close: () => undefined,
});
