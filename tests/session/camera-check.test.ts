import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame, LiveSource } from '../../src/camera/frame';
import type { PoseInput } from '../../src/pose/engine';
import { CameraCheck, sightOf, verdictOf } from '../../src/session/camera-check.svelte';
import { Trouble } from '../../src/troubles';

const world = vi.hoisted(() => ({
  openWebcam: vi.fn(),
  borrowEngine: vi.fn(),
  dropEngine: vi.fn(),
}));
vi.mock('../../src/session/open-source', () => ({ openWebcam: world.openWebcam }));
vi.mock('../../src/session/engine-keeper', () => ({
  borrowEngine: world.borrowEngine,
  dropEngine: world.dropEngine,
}));

/** A camera whose pictures the test sends, and which remembers whether it is on. */
function camera() {
  const made = {
    on: true,
    send: (_: Frame): void => undefined,
    unplug: (_: Error): void => undefined,
  };
  const track = { label: 'Front camera', getSettings: () => ({ frameRate: 30 }) };
  const source: LiveSource = {
    video: {
      srcObject: { getVideoTracks: () => [track] },
      videoWidth: 640,
      videoHeight: 480,
    } as never,
    mirrored: true,
    start(onFrame, onEnd) {
      made.send = onFrame;
      made.unplug = onEnd;
    },
    stop: () => void (made.on = false),
  };
  world.openWebcam.mockResolvedValue({ source, name: 'camera' });
  return made;
}

const pose = { time: 0, width: 640, height: 480, landmarks: null, outline: null, light: 0.5 };

function engine(estimate: (input: PoseInput) => Promise<unknown>) {
  world.borrowEngine.mockResolvedValue({ reset: () => Promise.resolve(), estimate });
}

const frame = (): Frame => ({
  image: { close: vi.fn() } as never,
  time: 0 as never,
  width: 1,
  height: 1,
});
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

beforeEach(() => {
  vi.clearAllMocks();
  engine(() => Promise.resolve({ pose, inferenceMs: 20, otherMs: 1 }));
});

describe('camera check', () => {
  test('tells the camera’s name and size, and what is seen in its picture', async () => {
    const made = camera();
    const check = new CameraCheck();
    await check.start();
    expect(check.facts).toEqual({ name: 'Front camera', width: 640, height: 480, fps: 30 });
    made.send(frame());
    await settle();
    expect(check.stage).toBe('running');
    expect(check.sight).toEqual({ light: 'good', person: 'unseen' });
  });

  test('stop turns the camera off and forgets what was measured', async () => {
    const made = camera();
    const check = new CameraCheck();
    await check.start();
    check.stop();
    expect(made.on).toBe(false);
    expect([check.stage, check.facts, check.sight]).toEqual(['off', null, null]);
  });

  test('a camera that is granted after leaving is turned off at once', async () => {
    const made = camera();
    const check = new CameraCheck();
    const started = check.start();
    check.stop();
    await started;
    expect(made.on).toBe(false);
    expect(check.stage).toBe('off');
  });

  test('a refusal is shown as what it is', async () => {
    world.openWebcam.mockRejectedValue(new Trouble('camera-refused'));
    const check = new CameraCheck();
    await check.start();
    expect(check.stage).toBe('trouble');
    expect(check.trouble).toMatchObject({ code: 'camera-refused' });
  });

  test('a camera that is unplugged, or an engine that keeps failing, ends in trouble, camera off', async () => {
    const made = camera();
    const check = new CameraCheck();
    await check.start();
    made.unplug(new Trouble('camera-unplugged'));
    expect(check.stage).toBe('trouble');

    const other = camera();
    engine(() => Promise.reject(new Trouble('engine-failed')));
    await check.start();
    for (let i = 0; i < 3; i++) {
      other.send(frame());
      await settle();
    }
    expect([check.stage, other.on]).toEqual(['trouble', false]);
    expect(world.dropEngine).toHaveBeenCalled();
  });
});

test.each([
  [
    { light: null, landmarks: null },
    { light: 'unknown', person: 'unseen' },
  ],
  [
    { light: 0.02, landmarks: null },
    { light: 'dark', person: 'unseen' },
  ],
  [
    { light: 0.5, landmarks: [] },
    { light: 'good', person: 'seen' },
  ],
])('sight %#', (seen, told) => expect(sightOf(seen)).toEqual(told));

test.each([
  [9.9, 'slow'],
  [10, 'fair'],
  [15, 'good'],
] as const)('%s poses a second: %s', (fps, verdict) =>
  expect(verdictOf({ fps, inferenceMs: 30 })).toBe(verdict),
);
