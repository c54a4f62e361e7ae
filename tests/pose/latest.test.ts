import { describe, expect, it } from 'vitest';
import { ms } from '../../src/body/units';
import type { PoseInput, PoseResult } from '../../src/pose/engine';
import { latestOnly } from '../../src/pose/latest';

/** Frames that remember being closed, and an engine that answers when told to. */
function stage() {
  const closed: number[] = [];
  const started: number[] = [];
  const answers: { resolve(): void; reject(error: Error): void }[] = [];
  const frame = (time: number): PoseInput => ({
    image: { close: () => closed.push(time) } as unknown as ImageBitmap,
    time: ms(time),
  });
  const estimate = ({ time }: PoseInput): Promise<PoseResult> =>
    new Promise((resolve, reject) => {
      started.push(time);
      const pose = { time, width: 1, height: 1, landmarks: null, outline: null, light: null };
      answers.push({ resolve: () => resolve({ pose, inferenceMs: 0, otherMs: 0 }), reject });
    });
  return { closed, started, answers, frame, engine: { estimate } };
}

const never = () => expect.unreachable();
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('latestOnly', () => {
  it('keeps one frame in the engine and only the newest waiting', async () => {
    const { closed, started, answers, frame, engine } = stage();
    const heard: number[] = [];
    const frames = latestOnly(engine, ({ pose }) => heard.push(pose.time), never);
    for (const time of [0, 33, 66, 100]) frames.push(frame(time));
    expect(started).toEqual([0]);
    expect(closed).toEqual([33, 66]);
    answers[0]!.resolve();
    await settle();
    expect(heard).toEqual([0]);
    expect(started).toEqual([0, 100]);
    answers[1]!.resolve();
    await settle();
    expect(heard).toEqual([0, 100]);
    frames.push(frame(133));
    expect(started).toEqual([0, 100, 133]);
  });

  it('reports trouble and goes on with the next frame', async () => {
    const { started, answers, frame, engine } = stage();
    const troubles: unknown[] = [];
    const frames = latestOnly(engine, never, (trouble) => troubles.push(trouble));
    frames.push(frame(0));
    frames.push(frame(33));
    answers[0]!.reject(new Error('lost'));
    await settle();
    expect(troubles).toEqual([new Error('lost')]);
    expect(started).toEqual([0, 33]);
  });

  it('after stop, says nothing more and closes what comes', async () => {
    const { closed, started, answers, frame, engine } = stage();
    const frames = latestOnly(engine, never, never);
    frames.push(frame(0));
    frames.push(frame(33));
    frames.stop();
    frames.push(frame(66));
    answers[0]!.resolve();
    await settle();
    expect(closed).toEqual([33, 66]);
    expect(started).toEqual([0]);
  });

  it('asks for more with some frames, as they are estimated', async () => {
    const { frame, engine } = stage();
    const asked: unknown[] = [];
    const asking = {
      estimate: (input: PoseInput, options: unknown) => {
        asked.push([input.time, options]);
        return engine.estimate(input);
      },
    };
    const frames = latestOnly(asking, never, never, ({ time }) => ({ people: time === 33 }));
    frames.push(frame(0));
    frames.push(frame(33));
    frames.stop();
    expect(asked).toEqual([[0, { people: false }]]);
    latestOnly(asking, never, never, ({ time }) => ({ people: time === 33 })).push(frame(33));
    expect(asked[1]).toEqual([33, { people: true }]);
  });
});
