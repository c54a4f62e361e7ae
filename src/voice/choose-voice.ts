const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The voice to speak a language with: on this device, the system's own choice first, then one of the
 * same country. Voices that are made on a server are never used, because then words would leave the
 * device.
 * @param language BCP 47, e.g. `es` or `es-MX`
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const local = voices.filter(
    (voice) => voice.localService && primary(voice.lang) === primary(language),
  );
  const exact = (voice: SpeechSynthesisVoice): boolean =>
    voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase();
  return local.find((voice) => voice.default) ?? local.find(exact) ?? local[0];
}
