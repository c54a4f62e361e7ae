/** Bytes as people read them: "12 kB", "3.4 MB". */
export function sizeLine(bytes: number): string {
  if (bytes < 999_500) return `${Math.ceil(bytes / 1000)} kB`;
  const mega = bytes / 1e6;
  return `${mega < 10 ? mega.toFixed(1) : Math.round(mega)} MB`;
}
