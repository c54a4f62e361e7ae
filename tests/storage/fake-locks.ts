/** The part of the browser's locks that drafts use, for one tab that can crash. */
export function fakeLocks() {
  const held = new Set<string>();
  async function request(
    name: string,
    options: { ifAvailable?: boolean } | ((lock: unknown) => unknown),
    work?: (lock: unknown) => unknown,
  ): Promise<unknown> {
    const run = typeof options === 'function' ? options : work!;
    if (held.has(name)) return run(null);
    held.add(name);
    return Promise.resolve(run({ name })).finally(() => held.delete(name));
  }
  return { request, held: () => [...held], crash: () => held.clear() };
}
