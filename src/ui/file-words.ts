import { words } from '../session/language.svelte';
import type { Words } from '../words/words';

/** Bytes as people read them: "12 kB", "3.4 MB". */
export function sizeLine(bytes: number, { units, locale }: Words = words()): string {
  if (bytes < 999_500) return units.kB(`${Math.ceil(bytes / 1000)}`);
  const digits = bytes < 10e6 ? 1 : 0;
  const mega = (bytes / 1e6).toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return units.MB(mega);
}
