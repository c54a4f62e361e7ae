import type { LiveSource } from '../camera/frame';
import { playVideoFile } from '../camera/video-file';
import { openCamera } from '../camera/webcam';
import type { Exercise } from '../exercises/definition';
import { Trouble } from '../troubles';
import { chosenFile } from './chosen-file.svelte';
import type { OpenSource } from './workout-world';
import { settings } from './settings.svelte';

/** Where a set's pictures come from. */
export type SourceKind = 'camera' | 'sample' | 'file';

/** Address of the clip that shows an exercise, beside the page. */
const sampleUrl = (exercise: Exercise): string =>
  new URL(`samples/${exercise.id}.webm`, document.baseURI).href;

async function openSample(exercise: Exercise): Promise<OpenSource> {
  const response = await fetch(sampleUrl(exercise));
  if (!response.ok) throw new Trouble('file-undecodable');
  return { source: await playVideoFile(await response.blob()), name: `sample ${exercise.id}` };
}

async function openFile(): Promise<OpenSource> {
  const file = chosenFile.current;
  if (!file) throw new Trouble('file-empty');
  return { source: await playVideoFile(file), name: file.name };
}

/** The camera chosen once may not be plugged in today: then the browser chooses. */
async function openChosenCamera(deviceId: string): Promise<LiveSource> {
  try {
    return await openCamera({ deviceId });
  } catch (error) {
    if (error instanceof Trouble && error.code === 'camera-missing') return openCamera();
    throw error;
  }
}

/** Opens the camera of the settings. @throws Trouble of the camera */
export async function openWebcam(): Promise<OpenSource> {
  const { camera, facing } = settings;
  const source = await (camera ? openChosenCamera(camera) : openCamera({ facing }));
  return { source, name: 'camera' };
}

/**
 * Opens the camera, the chosen file or the exercise's sample, all to be played the same way.
 * @throws Trouble of the camera or of the file
 */
export function openSource(kind: SourceKind, exercise: Exercise): Promise<OpenSource> {
  if (kind === 'camera') return openWebcam();
  return kind === 'sample' ? openSample(exercise) : openFile();
}
