/**
 * What the bench does inside the page. Each function is sent there alone, as text: it uses nothing
 * but its arguments and the page.
 */
import type { EngineOptions, PersonMask, PoseEngine } from '../../pose/engine';
import type { Pose } from '../../body/pose';

/** Run in the page first: the TypeScript runner marks named functions with a helper of its own. */
export const KEEP_NAMES = 'globalThis.__name = (named) => named';

/** Pictures that follow one another; before each group the engine forgets the person. */
export type Group = readonly ImageBitmap[];

export interface Look {
  readonly pose: Pose;
  readonly mask: PersonMask | null;
}

/** The pictures of one file: a photo, or `count` frames of a clip, a fifth of a second apart. */
export async function openFile(
  input: SVGElement | HTMLElement,
  count: number,
): Promise<ImageBitmap[]> {
  const file = (input as HTMLInputElement).files![0]!;
  if (file.type.startsWith('image/')) return [await createImageBitmap(file)];
  const video = document.createElement('video');
  video.muted = true;
  const event = (name: string) =>
    new Promise((resolve, reject) => {
      video.addEventListener(name, resolve, { once: true });
      video.onerror = () => reject(new Error(`${file.name}: this browser cannot play it`));
    });
  const loaded = event('loadeddata');
  video.src = URL.createObjectURL(file);
  await loaded;
  const pictures: ImageBitmap[] = [];
  // From the middle on: the person is in the exercise there.
  for (let i = 0; i < count; i++) {
    const there = event('seeked');
    video.currentTime = video.duration / 2 + i / 5;
    await there;
    // Chromium may say that it is there before it has the picture.
    for (let tries = 0; video.readyState < 2 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    pictures.push(await createImageBitmap(video));
  }
  URL.revokeObjectURL(video.src);
  return pictures;
}

/** Loads an engine the way the screens do. */
export async function openEngine(options: EngineOptions): Promise<PoseEngine> {
  const engine = await window.backline!.createEngine(options);
  if (engine.engine !== options.engine) throw new Error(`${options.engine} does not run here`);
  return engine;
}

/** Milliseconds of each picture in which the person is already being followed, mask on. */
export async function timeGroups({
  engine,
  groups,
}: {
  engine: PoseEngine;
  groups: readonly Group[];
}): Promise<number[]> {
  const times: number[] = [];
  let time = 0;
  for (const group of groups) {
    await engine.reset();
    // A photo alone is shown twice: to be found, then to be followed.
    const pictures = group.length === 1 ? [group[0]!, group[0]!] : group;
    for (const [i, picture] of pictures.entries()) {
      const image = await createImageBitmap(picture);
      const began = performance.now();
      await engine.estimate({ image, time: (time += 200) as Pose['time'] });
      if (i > 0) times.push(performance.now() - began);
    }
  }
  return times;
}

/** What the engine sees in each picture on its own, with masks. */
export async function lookAt({
  engine,
  groups,
}: {
  engine: PoseEngine;
  groups: readonly Group[];
}): Promise<Look[]> {
  const looks: Look[] = [];
  for (const picture of groups.flat()) {
    await engine.reset();
    const image = await createImageBitmap(picture);
    const time = (looks.length * 200) as Pose['time'];
    const { pose, mask = null } = await engine.estimate({ image, time }, { mask: true });
    looks.push({ pose, mask });
  }
  return looks;
}

/** Landmark distances in % of the reference's torso, and the masks' overlap, picture by picture. */
export function compareLooks({
  ours,
  theirs,
}: {
  ours: readonly Look[];
  theirs: readonly Look[];
}): {
  distances: number[];
  overlaps: number[];
  missed: number;
} {
  const distances: number[] = [];
  const overlaps: number[] = [];
  let missed = 0;
  for (const [i, { pose, mask }] of ours.entries()) {
    const reference = theirs[i]!;
    if (!pose.landmarks || !reference.pose.landmarks || !mask || !reference.mask) {
      missed += 1;
      continue;
    }
    const torso = reference.pose.outline?.torso ?? NaN;
    for (const [k, { x, y }] of pose.landmarks.entries()) {
      const other = reference.pose.landmarks[k]!;
      distances.push((Math.hypot(x - other.x, y - other.y) / torso) * 100);
    }
    let both = 0;
    let either = 0;
    for (const [k, person] of mask.data.entries()) {
      both += person & reference.mask.data[k]!;
      either += person | reference.mask.data[k]!;
    }
    overlaps.push(both / either);
  }
  return { distances, overlaps, missed };
}

/** Lets go of an engine. */
export const closeEngine = (engine: PoseEngine): void => engine.close();
