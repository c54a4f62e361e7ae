/** Tells each time the page is hidden or shown again. @returns stops that */
export function watchPage(onChange: (hidden: boolean) => void): () => void {
  const tell = (): void => onChange(document.visibilityState === 'hidden');
  document.addEventListener('visibilitychange', tell);
  return () => document.removeEventListener('visibilitychange', tell);
}
