import type { FrameTimes } from '../../src/camera/media-clock';

/** A picture that remembers whether it was closed. */
export interface FakePicture {
  closed: boolean;
  close(): void;
}

/** A video element whose pictures come when the test says so. */
export class FakeVideo extends EventTarget {
  videoWidth = 640;
  videoHeight = 360;
  currentTime = 0;
  paused = true;
  error: MediaError | null = null;
  srcObject: MediaStream | null = null;
  muted = false;
  playsInline = false;
  preload = '';
  readonly pictures: FakePicture[] = [];
  private waiting: ((now: number, times: FrameTimes) => void)[] = [];
  private address = '';

  get src(): string {
    return this.address;
  }

  /** Loads at once, unless the address says that it cannot. */
  set src(address: string) {
    this.address = address;
    const event = address.includes('damaged') ? 'error' : 'loadeddata';
    queueMicrotask(() => this.dispatchEvent(new Event(event)));
  }

  removeAttribute(): void {
    this.address = '';
  }

  play(): Promise<void> {
    this.paused = false;
    return Promise.resolve();
  }

  pause(): void {
    this.paused = true;
  }

  requestVideoFrameCallback(call: (now: number, times: FrameTimes) => void): number {
    return this.waiting.push(call);
  }

  /** The browser shows a picture with these times. */
  show(times: FrameTimes): void {
    this.waiting.splice(0).forEach((call) => call(0, times));
  }

  get listening(): boolean {
    return this.waiting.length > 0;
  }
}

/** Stands in for the browser's VideoFrame. */
export class FakeVideoFrame implements FakePicture {
  closed = false;
  readonly displayWidth: number;
  readonly rotation: number = 0;

  constructor(video: FakeVideo) {
    this.displayWidth = video.videoWidth;
    video.pictures.push(this);
  }

  close(): void {
    this.closed = true;
  }
}

export class FakeTrack extends EventTarget {
  readyState: 'live' | 'ended' = 'live';

  constructor(private readonly facingMode?: string) {
    super();
  }

  getSettings(): MediaTrackSettings {
    return this.facingMode ? { facingMode: this.facingMode } : {};
  }

  stop(): void {
    this.readyState = 'ended';
  }

  unplug(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

export const fakeStream = (track: FakeTrack) => ({
  getTracks: () => [track],
  getVideoTracks: () => [track],
});
