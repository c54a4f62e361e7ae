/** The MediaPipe solution as its script leaves it on the page. */
type Solution = new (config: unknown) => object;

declare global {
  var Pose: Solution | undefined;
}

/**
 * Stands in for `@mediapipe/pose`, which exports nothing: its script sets a global. Vite is told
 * to answer the package's import with this module (`models/vite-plugin.ts`); the script itself is
 * loaded by `loadSolution` before the first `new Pose`.
 */
export const Pose = function (config: unknown): object {
  if (!globalThis.Pose) throw new Error('new Pose before the script of @mediapipe/pose was loaded');
  return new globalThis.Pose(config);
} as unknown as Solution;

/** Runs the package's script in the page, once. Rejects when it does not load. */
export function loadSolution(url: string): Promise<void> {
  if (globalThis.Pose) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} did not load`));
    document.head.append(script);
  });
}
