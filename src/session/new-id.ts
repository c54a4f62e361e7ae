/** A new id for a set. Not `randomUUID`: that is missing where the page comes over plain http. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
