/** Tells each time the page is hidden or shown again, and at once if it is hidden now. @returns stops that */
export function watchPage(onChange: (hidden: boolean) => void): () => void {
  const tell = (): void => onChange(document.visibilityState === 'hidden');
  document.addEventListener('visibilitychange', tell);
  if (document.visibilityState === 'hidden') tell();
  return () => document.removeEventListener('visibilitychange', tell);
}
