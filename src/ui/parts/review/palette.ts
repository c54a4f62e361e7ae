/** Colours of the chart, by what they are for; each a token of the page's theme. */
const TOKENS = {
  ink: '--ink',
  quiet: '--quiet',
  hairline: '--hairline',
  edge: '--edge',
  sheet: '--sheet',
  accent: '--accent',
  ok: '--ok',
  watch: '--watch',
  warn: '--warn',
} as const;

export type Palette = Readonly<Record<keyof typeof TOKENS, string>>;

/**
 * The theme's colours as a canvas can use them. A token read as it is would be the text
 * `light-dark(…)`, which canvas does not know, so each goes through a real element's colour.
 */
export function readPalette(host: HTMLElement): Palette {
  const colourOf = (token: string): string => {
    // A new element each time: a change of colour might be in transition while it is read.
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    host.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const entries = Object.entries(TOKENS).map(([name, token]) => [name, colourOf(token)]);
  return Object.fromEntries(entries) as Palette;
}

/** Calls `changed` when the theme in force changes, by setting or by system, until called off. */
export function followTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const setting = new MutationObserver(changed);
  system.addEventListener('change', changed);
  setting.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', changed);
    setting.disconnect();
  };
}
