import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { toPose, toRecordedFrame, type Recording } from '../../src/body/recording';
import { ms } from '../../src/body/units';
import { judge } from '../../src/coach/judge';
import { exerciseById } from '../../src/exercises';
import { WorkoutRun } from '../../src/session/workout-run';
import type { StoredSet } from '../../src/storage';
import { parseRecording } from '../../src/storage/recording-schema';
import type { WorkoutEvent } from '../../src/workout/events';
import { MadeUpWorld } from './made-up-world';

// Minutes of frames through the whole of it: seconds of work for a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const KEPT = join(import.meta.dirname, '..', 'recordings');

/** A kept set, its numbers as the app records them today. */
function load(folder: string): Recording {
  const text = readFileSync(join(KEPT, folder, 'recording.json'), 'utf8');
  const kept = parseRecording(JSON.parse(text), folder);
  const { width, height } = kept;
  return {
    ...kept,
    frames: kept.frames.map((frame) => toRecordedFrame(toPose(frame, width, height))),
  };
}

interface Done {
  readonly set: StoredSet;
  readonly told: readonly WorkoutEvent[];
}

/** A workout in front of a camera that shows a recorded set, switched on so much before it. */
async function workOut(folder: string, offsetMs: number): Promise<Done> {
  const { width, height, frames } = load(folder);
  const exercise = exerciseById(folder.split('/')[0]!)!;
  const world = new MadeUpWorld(exercise, true, { reps: 50 });
  const voice = world.voice({ plan: world.plan, guided: true, caption: () => undefined });
  const made = { source: 'camera', engine: 'fast', model: 'full' };
  const run = new WorkoutRun({ exercise, world, made, voice, onMoment: () => undefined });
  for (const frame of frames) {
    world.clock = frame.t + offsetMs;
    run.tick();
    const pose = { ...toPose(frame, width, height), time: ms(world.clock) };
    run.frame({ pose, inferenceMs: 30, otherMs: 1 }, world.clock);
  }
  run.end(null);
  await run.kept();
  return { set: world.kept[0]!, told: run.log.told.map(({ event }) => event) };
}

test.each([
  'bird-dog/sags-and-tilts',
  'dead-bug/half-both-legs-same-side',
  'glute-bridge/photos',
  'hip-hinge/back-rounded',
])(
  '%s begins hands free, counts live what its recording tells, and never pauses',
  async (folder) => {
    const { set, told } = await workOut(folder, 77.7);
    const whole = judge(exerciseById(set.exercise)!, load(folder));
    const counted = whole.reps.filter(({ complete }) => complete).length;
    const events = told.filter(({ type }) => type !== 'direction');
    expect(events.map(({ type }) => type)).toEqual(['ready', 'set-over', 'over']);
    expect(events[1]).toMatchObject({ counted });
    const outcome = ({ reps, warnings }: typeof whole) => ({
      reps: reps.map(({ side, complete, clean, faults }) => ({ side, complete, clean, faults })),
      warnings: warnings.map(({ id, level }) => ({ id, level })),
    });
    expect(outcome(set.report)).toEqual(outcome(whole));
  },
);
