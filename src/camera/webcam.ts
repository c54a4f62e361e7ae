import { Trouble, type TroubleCode } from '../troubles';
import type { LiveSource } from './frame';
import { paceFrames } from './pace';
import { silentVideo } from './video-element';

export interface CameraChoice {
  /** A camera of `listCameras`; without it the browser chooses. */
  readonly deviceId?: string;
  /** Phones: the camera on the screen's side, or on the back. */
  readonly facing?: 'user' | 'environment';
}

export interface CameraInfo {
  readonly deviceId: string;
  /** Its name; empty while the browser hides names. */
  readonly label: string;
}

/** What browsers call their refusals; names of older browsers included. */
const REFUSALS: Readonly<Record<string, TroubleCode>> = {
  NotAllowedError: 'camera-refused',
  SecurityError: 'camera-refused',
  NotFoundError: 'camera-missing',
  OverconstrainedError: 'camera-missing',
  NotReadableError: 'camera-busy',
  AbortError: 'camera-busy',
  TypeError: 'camera-unsupported',
  NotSupportedError: 'camera-unsupported',
};

/** The trouble that a refusal of `getUserMedia` stands for; a mistake of ours passes through. */
export function cameraTrouble(cause: unknown): Error {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  const code = REFUSALS[name];
  if (code) return new Trouble(code, { cause });
  return cause instanceof Error ? cause : new Error(String(cause));
}

/** 1280 × 720 is asked for, any size accepted: the model sees 256 × 256 of it. */
const constraintsFor = ({ deviceId, facing }: CameraChoice): MediaStreamConstraints => ({
  audio: false,
  video: {
    width: { ideal: 1280 },
    height: { ideal: 720 },
    frameRate: { ideal: 30 },
    ...(deviceId && { deviceId: { exact: deviceId } }),
    ...(facing && { facingMode: { ideal: facing } }),
  },
});

/** The browser's camera access; absent on pages that are neither on localhost nor on https. */
function mediaDevices(): MediaDevices {
  const devices = (navigator as Partial<Navigator>).mediaDevices;
  if (!devices) throw new Trouble('camera-unsupported');
  return devices;
}

/** Cameras to choose from, in the browser's order. @throws Trouble `camera-unsupported` */
export async function listCameras(): Promise<CameraInfo[]> {
  const devices = await mediaDevices().enumerateDevices();
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ deviceId, label }));
}

const release = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

/** An element playing the stream. Releases the camera when it cannot. */
async function play(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = silentVideo();
  try {
    video.srcObject = stream;
    await video.play();
    return video;
  } catch (cause) {
    release(stream);
    throw cameraTrouble(cause);
  }
}

function sourceOf(stream: MediaStream, video: HTMLVideoElement): LiveSource {
  const track = stream.getVideoTracks()[0];
  let halt: () => void = () => undefined;
  const stop = () => {
    halt();
    release(stream);
    video.srcObject = null;
  };
  return {
    video,
    mirrored: track?.getSettings().facingMode !== 'environment',
    start(onFrame, onEnd) {
      const unplugged = () => {
        stop();
        onEnd(new Trouble('camera-unplugged'));
      };
      const stopFrames = paceFrames(video, onFrame);
      halt = () => {
        stopFrames();
        track?.removeEventListener('ended', unplugged);
      };
      track?.addEventListener('ended', unplugged);
      if (track?.readyState === 'ended') unplugged();
    },
    stop,
  };
}

/**
 * Asks for a camera and plays it. The source starts handing out frames at `start`.
 * @throws Trouble `camera-refused`, `camera-missing`, `camera-busy`, `camera-unsupported`
 */
export async function openCamera(choice: CameraChoice = {}): Promise<LiveSource> {
  const devices = mediaDevices();
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia(constraintsFor(choice));
  } catch (cause) {
    throw cameraTrouble(cause);
  }
  return sourceOf(stream, await play(stream));
}
