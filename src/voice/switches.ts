import type { Outlet, Sound, Tone } from './sounds';

/** An outlet that can be switched off while it runs. */
export const switchable = (outlet: Outlet, isOn: () => boolean): Outlet => ({
  play(sound: Sound) {
    if (isOn()) outlet.play(sound);
  },
  speaking: () => (isOn() ? (outlet.speaking?.() ?? 'none') : 'none'),
  close: () => outlet.close(),
});

/** An outlet that leaves out one tone where it is not wanted. */
export const without = (outlet: Outlet, tone: Tone, isUnwanted: () => boolean): Outlet => ({
  play(sound: Sound) {
    if (sound.kind !== 'tone' || sound.tone !== tone || !isUnwanted()) outlet.play(sound);
  },
  close: () => outlet.close(),
});
