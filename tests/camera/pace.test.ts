import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from '../../src/camera/frame';
import { paceFrames } from '../../src/camera/pace';
import { FakeVideo, FakeVideoFrame } from './fakes';

const asVideo = (video: object) => video as HTMLVideoElement;
let video: FakeVideo;
let frames: Frame[];
const take = (frame: Frame) => void frames.push(frame);

beforeEach(() => {
  video = new FakeVideo();
  video.paused = false;
  frames = [];
  vi.stubGlobal('VideoFrame', FakeVideoFrame);
});
afterEach(() => vi.unstubAllGlobals());

describe('paceFrames', () => {
  it('hands out one frame for each picture shown, with its time and size', () => {
    paceFrames(asVideo(video), take);
    [1, 1.04, 1.1].forEach((mediaTime) => video.show({ mediaTime }));
    expect(frames.map(({ time }) => Math.round(time))).toEqual([0, 40, 100]);
    expect(frames[0]).toMatchObject({ width: 640, height: 360 });
  });

  it('hands out a picture shown twice only once', () => {
    paceFrames(asVideo(video), take);
    [1, 1].forEach((mediaTime) => video.show({ mediaTime }));
    expect(frames).toHaveLength(1);
    expect(video.pictures).toHaveLength(1);
  });

  it('hands out the picture that already stands in a paused element', () => {
    video.paused = true;
    paceFrames(asVideo(video), take);
    expect(frames.map(({ time }) => time)).toEqual([0]);
  });

  it('waits while the element has no size yet', () => {
    video.videoWidth = 0;
    paceFrames(asVideo(video), take);
    video.show({ mediaTime: 1 });
    expect(frames).toEqual([]);
  });

  it('hands out nothing and asks for nothing after it was stopped', () => {
    const stop = paceFrames(asVideo(video), take);
    stop();
    video.show({ mediaTime: 1 });
    expect(frames).toEqual([]);
    expect(video.listening).toBe(false);
  });

  it('copies the picture where the browser would leave it turned', async () => {
    class Turned extends FakeVideoFrame {
      override readonly rotation = 90;
    }
    vi.stubGlobal('VideoFrame', Turned);
    vi.stubGlobal('createImageBitmap', async () => ({ close: vi.fn() }));
    paceFrames(asVideo(video), take);
    video.show({ mediaTime: 1 });
    await vi.waitFor(() => expect(frames).toHaveLength(1));
    expect(video.pictures[0]?.closed).toBe(true);
  });

  it('closes a copy that arrives after it was stopped', async () => {
    const close = vi.fn();
    vi.stubGlobal('VideoFrame', undefined);
    vi.stubGlobal('createImageBitmap', async () => ({ close }));
    const stop = paceFrames(asVideo(video), take);
    video.show({ mediaTime: 1 });
    stop();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(frames).toEqual([]);
  });

  it('follows the screen’s rhythm where elements know no frame callback', () => {
    const plain = { videoWidth: 4, videoHeight: 2, currentTime: 0, paused: false, pictures: [] };
    const due: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => due.push(call));
    paceFrames(asVideo(plain), take);
    for (const currentTime of [0, 0, 0.04]) {
      plain.currentTime = currentTime;
      due.splice(0).forEach((call) => call(0));
    }
    expect(frames.map(({ time }) => time)).toEqual([0, 40]);
  });
});
