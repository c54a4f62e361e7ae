/** Hands something to the browser as a file to save; text is JSON unless it says otherwise. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const file = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
