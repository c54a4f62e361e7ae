import type { Outlet } from './sounds';

/** Shows every spoken cue and hint as text; numbers are on the screen already. */
export const captionOutlet = (show: (text: string) => void): Outlet => ({
  play(sound) {
    if (sound.kind === 'speech' && sound.topic !== 'count') show(sound.text);
  },
  close: () => undefined,
});

/** An outlet that can be switched off while it runs. */
export const switchable = (
  outlet: Outlet,
  isOn: (sound: Parameters<Outlet['play']>[0]) => boolean,
): Outlet => ({
  play(sound) {
    if (isOn(sound)) outlet.play(sound);
  },
  close: () => outlet.close(),
});
