import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraTrouble, listCameras, openCamera } from '../../src/camera/webcam';
import { FakeTrack, FakeVideo, FakeVideoFrame, fakeStream } from './fakes';

let video: FakeVideo;
let track: FakeTrack;
const getUserMedia = vi.fn();
const enumerateDevices = vi.fn();

beforeEach(() => {
  video = new FakeVideo();
  track = new FakeTrack();
  getUserMedia.mockReset().mockImplementation(async () => fakeStream(track));
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia, enumerateDevices } });
  vi.stubGlobal('document', { createElement: () => video });
  vi.stubGlobal('VideoFrame', FakeVideoFrame);
});
afterEach(() => vi.unstubAllGlobals());

const refusal = (name: string) => new DOMException('no', name);

describe('openCamera', () => {
  it.each([
    ['NotAllowedError', 'camera-refused'],
    ['SecurityError', 'camera-refused'],
    ['NotFoundError', 'camera-missing'],
    ['OverconstrainedError', 'camera-missing'],
    ['NotReadableError', 'camera-busy'],
    ['AbortError', 'camera-busy'],
  ])('turns %s into %s', async (name, code) => {
    getUserMedia.mockRejectedValue(refusal(name));
    await expect(openCamera()).rejects.toMatchObject({ code });
  });

  it('says so where the browser offers no camera', async () => {
    vi.stubGlobal('navigator', {});
    await expect(openCamera()).rejects.toMatchObject({ code: 'camera-unsupported' });
    await expect(listCameras()).rejects.toMatchObject({ code: 'camera-unsupported' });
  });

  it('lets a mistake of ours through', () => {
    const mistake = new RangeError('ours');
    expect(cameraTrouble(mistake)).toBe(mistake);
  });

  it('asks for 720p and the chosen camera, for no sound', async () => {
    await openCamera({ deviceId: 'b', facing: 'environment' });
    expect(getUserMedia.mock.calls[0]?.[0]).toMatchObject({
      audio: false,
      video: {
        width: { ideal: 1280 },
        height: { ideal: 720 },
        deviceId: { exact: 'b' },
        facingMode: { ideal: 'environment' },
      },
    });
  });

  it('is mirrored unless the camera looks away from the screen', async () => {
    expect((await openCamera()).mirrored).toBe(true);
    track = new FakeTrack('environment');
    expect((await openCamera()).mirrored).toBe(false);
  });

  it('releases the camera when the element cannot play it', async () => {
    video.play = () => Promise.reject(refusal('AbortError'));
    await expect(openCamera()).rejects.toMatchObject({ code: 'camera-busy' });
    expect(track.readyState).toBe('ended');
  });
});

describe('a camera in use', () => {
  it('hands out frames until it is stopped, then lets the camera go', async () => {
    const source = await openCamera();
    const onFrame = vi.fn();
    source.start(onFrame, vi.fn());
    video.show({ mediaTime: 1 });
    source.stop();
    source.stop();
    video.show({ mediaTime: 2 });
    expect(onFrame).toHaveBeenCalledOnce();
    expect(track.readyState).toBe('ended');
    expect(video.srcObject).toBeNull();
  });

  it('says once that it was unplugged', async () => {
    const onEnd = vi.fn();
    (await openCamera()).start(vi.fn(), onEnd);
    track.unplug();
    track.unplug();
    expect(onEnd).toHaveBeenCalledOnce();
    expect(onEnd.mock.calls[0]?.[0]).toMatchObject({ code: 'camera-unplugged' });
  });

  it('says so when it was unplugged before it started', async () => {
    const onEnd = vi.fn();
    const source = await openCamera();
    track.unplug();
    source.start(vi.fn(), onEnd);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('reports no trouble when somebody stopped it', async () => {
    const onEnd = vi.fn();
    const source = await openCamera();
    source.start(vi.fn(), onEnd);
    source.stop();
    track.unplug();
    expect(onEnd).not.toHaveBeenCalled();
  });
});

describe('listCameras', () => {
  it('lists cameras only, without a name where it is hidden', async () => {
    enumerateDevices.mockResolvedValue([
      { kind: 'audioinput', deviceId: 'm', label: 'Microphone' },
      { kind: 'videoinput', deviceId: 'a', label: 'Front' },
      { kind: 'videoinput', deviceId: 'b', label: '' },
    ]);
    expect(await listCameras()).toEqual([
      { deviceId: 'a', label: 'Front' },
      { deviceId: 'b', label: '' },
    ]);
  });
});
