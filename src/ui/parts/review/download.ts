import { labelled, type Correction, type StoredSet } from '../../../review';

const two = (value: number): string => String(value).padStart(2, '0');

/** A set's file name, e.g. `bird-dog-2026-03-09-1805.json`, by the local clock. */
export function recordingName({ exercise, startedAt }: StoredSet): string {
  const at = new Date(startedAt);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${exercise}-${date}-${two(at.getHours())}${two(at.getMinutes())}.json`;
}

/** Hands the set's recording to the browser as a file to save, with what the person says of it. */
export function saveRecording(set: StoredSet, correction: Correction | null): void {
  const text = JSON.stringify(labelled(set, correction));
  const file = new Blob([text], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = recordingName(set);
  link.click();
  // The browser has taken the file over by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
