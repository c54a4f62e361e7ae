import { TONES, type Note } from './notes';
import type { Outlet } from './sounds';

/** Seconds between asking for a tone and its start: enough for the audio thread to be ready. */
const LEAD = 0.01;
/** Seconds a note takes to swell, so that it does not click. */
const ATTACK = 0.008;

function strike(context: AudioContext, out: AudioNode, start: number, note: Note): void {
  const oscillator = new OscillatorNode(context, { type: note.shape, frequency: note.hz });
  const gain = new GainNode(context, { gain: 0 });
  const from = start + note.at;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(note.level, from + ATTACK);
  gain.gain.exponentialRampToValueAtTime(0.001, from + note.seconds);
  oscillator.connect(gain).connect(out);
  oscillator.start(from);
  oscillator.stop(from + note.seconds);
}

let context: AudioContext | null = null;

/**
 * Wakes the loudspeaker. Browsers allow that only while a press is being handled, so call it from
 * the button that starts a set. Where there is no Web Audio it does nothing.
 */
export function unlockTones(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext({ latencyHint: 'interactive' });
  wake(context);
}

/** A phone call, or a page that was hidden, may have put the loudspeaker to sleep again. */
function wake(sleeper: AudioContext): void {
  if (sleeper.state !== 'running') void sleeper.resume().catch(() => undefined);
}

/** Plays tones on the audio clock. `volume` is asked at each tone, 0…1; 0 is silence. */
export function toneOutlet(volume: () => number): Outlet {
  return {
    play(sound) {
      if (sound.kind !== 'tone' || !context || volume() === 0) return;
      // What cannot sound now is not made up for later: it would be about something else.
      if (context.state !== 'running') return wake(context);
      const out = new GainNode(context, { gain: volume() });
      out.connect(context.destination);
      const start = context.currentTime + LEAD + sound.afterMs / 1000;
      for (const note of TONES[sound.tone]) strike(context, out, start, note);
    },
    close: () => undefined,
  };
}
