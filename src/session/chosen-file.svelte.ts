let file = $state.raw<File | null>(null);

/** The video somebody chose or dropped, until another is chosen. Kept in memory only. */
export const chosenFile = {
  get current(): File | null {
    return file;
  },
  choose(next: File | null): void {
    file = next;
  },
};
