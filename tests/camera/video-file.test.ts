import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playVideoFile } from '../../src/camera/video-file';
import { FakeVideo, FakeVideoFrame } from './fakes';

let video: FakeVideo;
const revoked = vi.fn();
let address = 'blob:film';

beforeEach(() => {
  vi.useFakeTimers();
  video = new FakeVideo();
  address = 'blob:film';
  revoked.mockReset();
  vi.stubGlobal('URL', { createObjectURL: () => address, revokeObjectURL: revoked });
  vi.stubGlobal('document', { createElement: () => video });
  vi.stubGlobal('VideoFrame', FakeVideoFrame);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const film = new Blob(['film']);

describe('playVideoFile', () => {
  it('refuses an empty file without opening it', async () => {
    await expect(playVideoFile(new Blob([]))).rejects.toMatchObject({ code: 'file-empty' });
  });

  it('refuses what the browser cannot read, and forgets it', async () => {
    address = 'blob:damaged';
    await expect(playVideoFile(film)).rejects.toMatchObject({ code: 'file-undecodable' });
    expect(revoked).toHaveBeenCalledWith('blob:damaged');
  });

  it('refuses a file with sound alone', async () => {
    video.videoWidth = 0;
    await expect(playVideoFile(film)).rejects.toMatchObject({ code: 'file-undecodable' });
  });

  it('plays without sound and hands out frames with the media’s times', async () => {
    const source = await playVideoFile(film);
    const times: number[] = [];
    source.start(({ time }) => void times.push(time), vi.fn());
    video.show({ mediaTime: 0.04 });
    expect(times).toEqual([0, 40]);
    expect(video).toMatchObject({ muted: true, paused: false });
    expect(source.mirrored).toBe(false);
  });

  it('ends without trouble, after the last picture, and forgets the file', async () => {
    const onFrame = vi.fn();
    const onEnd = vi.fn();
    (await playVideoFile(film)).start(onFrame, onEnd);
    video.dispatchEvent(new Event('ended'));
    video.show({ mediaTime: 3 });
    vi.runAllTimers();
    video.dispatchEvent(new Event('ended'));
    vi.runAllTimers();
    expect(onFrame).toHaveBeenCalledTimes(2);
    expect(onEnd.mock.calls).toEqual([[null]]);
    expect(revoked).toHaveBeenCalledWith('blob:film');
  });

  it('says when the file breaks off', async () => {
    const onEnd = vi.fn();
    (await playVideoFile(film)).start(vi.fn(), onEnd);
    video.dispatchEvent(new Event('error'));
    expect(onEnd.mock.calls[0]?.[0]).toMatchObject({ code: 'file-broken' });
  });

  it('says nothing after it was stopped', async () => {
    const onEnd = vi.fn();
    const source = await playVideoFile(film);
    source.start(vi.fn(), onEnd);
    video.dispatchEvent(new Event('ended'));
    source.stop();
    vi.runAllTimers();
    expect(onEnd).not.toHaveBeenCalled();
  });
});
