import type { Milliseconds } from '../body/units';

/** One picture with its media time. Whoever takes a frame closes its image. */
export interface Frame {
  readonly image: VideoFrame | ImageBitmap;
  /** Media time since the source started. */
  readonly time: Milliseconds;
  readonly width: number;
  readonly height: number;
}

/** Pictures as they come: a camera, or a video file played in real time. */
export interface LiveSource {
  /** For showing the picture; mirrored by CSS, never in the coordinates. */
  readonly video: HTMLVideoElement;
  /** Whether people expect to see this source mirrored (a camera that faces them). */
  readonly mirrored: boolean;
  /** Calls `onFrame` for each new picture until `stop`; `onEnd` once: null at a file's end, else why. */
  start(onFrame: (frame: Frame) => void, onEnd: (trouble: Error | null) => void): void;
  /** Stops, releases the camera or the file. Safe to call twice. */
  stop(): void;
}

/** A video file opened for analysis frame by frame. */
export interface DecodedFile {
  readonly width: number;
  readonly height: number;
  readonly durationMs: Milliseconds;
  /** Every frame in order of its media time. @throws Trouble `file-undecodable`, `file-broken` */
  frames(signal?: AbortSignal): AsyncGenerator<Frame, void, void>;
  close(): void;
}
