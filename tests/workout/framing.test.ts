// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { Joint } from '../../src/body/landmarks';
import type { Pose } from '../../src/body/pose';
import { EXERCISES } from '../../src/exercises';
import type { Exercise } from '../../src/exercises/definition';
import type { Direction } from '../../src/workout/events';
import { OTHERS_MS, STEADY_MS, stepFraming, UNFRAMED } from '../../src/workout/framing';
import { poseOf } from '../support/acting';
import { isJudged } from '../support/plays';
import { chance, empty, inTurn, moved } from '../support/person';
import { inMirror, inPicture, trembling } from '../support/variants';
import { changed, follow, heldFor, looksAt, placed, type Frame } from './watching';

vi.setConfig({ testTimeout: 60_000 });

const exerciseOf = (id: string): Exercise => EXERCISES.find((each) => each.id === id)!;

const startOf = ({ poses }: Exercise, ms = 1500): Pose[] => heldFor(poseOf(poses.start, 0), ms, 15);

const shownIn = (exercise: Exercise, frames: readonly Frame[]): (Direction | null)[] =>
  follow(frames, UNFRAMED, (state, frame) => {
    const [next] = stepFraming(exercise, state, frame);
    return [next, next.shown];
  });

/** The direction given in the end. */
const told = (exercise: Exercise, poses: readonly Pose[]) =>
  shownIn(exercise, looksAt(exercise, poses)).at(-1);

const lit = (poses: readonly Pose[], light: number): Pose[] =>
  poses.map((pose) => ({ ...pose, light }));

const tall = { hip: 178, knee: 176, shoulder: 4, elbow: 172 };
const STANDING = heldFor(poseOf({ trunk: 90, near: tall }, 0), 1500, 15);

/**
 * How many times larger than in the made poses a body no longer fits, in a picture of 8.5 × 4.8 torso
 * lengths and in a portrait one of 8.5 × 11.4.
 */
const LARGE: Readonly<Record<string, readonly [number, number]>> = {
  'dead-bug': [2.5, 2.5],
  'bird-dog': [2.5, 2.5],
  'glute-bridge': [3.8, 3.8],
  'hip-hinge': [1.7, 3.8],
};
/** The others: a body that no longer fits whatever it does. */
const HUGE = [5, 5] as const;

const isSideOn = ({ view, posture }: Exercise): boolean =>
  view !== 'front' && posture !== 'side-lying';

const UPRIGHT = ['standing', 'kneeling', 'seated'];
const isUpright = ({ posture }: Exercise): boolean => UPRIGHT.includes(posture);

describe.each(EXERCISES.filter(isJudged))('who does $id', (exercise) => {
  const start = startOf(exercise);
  const mirror = (poses: readonly Pose[]) => told(exercise, inMirror(poses));
  const both = (poses: readonly Pose[]) => [told(exercise, poses), mirror(poses)];
  const twice = (direction: Direction | null) => [direction, direction];

  it('is told nothing where all fits, in landscape and in portrait', () => {
    expect(both(start)).toEqual(twice(null));
    expect(both(inPicture(start, 480, 640))).toEqual(twice(null));
    expect(both(trembling(start, 0.01))).toEqual(twice(null));
    expect(both(placed(start, 0.5, 250, 100))).toEqual(twice(null));
  });

  it('is told to step in while nobody is there, or what is there is only guessed', () => {
    expect(both(start.map(empty))).toEqual(twice('step-in'));
    const ghost = start.map((pose) => moved(pose, (l) => ({ ...l, visibility: 0.1 })));
    expect(told(exercise, ghost)).toBe('step-in');
  });

  it('is told of the dark, whether seen in it or not', () => {
    expect(both(lit(start, 0.05))).toEqual(twice('more-light'));
    expect(both(lit(start.map(empty), 0.05))).toEqual(twice('more-light'));
    expect(told(exercise, lit(start, 0.08))).toBeNull();
  });

  it('is told to step back where the whole exercise cannot fit', () => {
    const [wide, tall] = LARGE[exercise.id] ?? HUGE;
    expect(both(placed(start, wide))).toEqual(twice('step-back'));
    expect(both(placed(inPicture(start, 480, 640), tall))).toEqual(twice('step-back'));
  });

  it('is told to come closer from a torso of 36 pixels down', () => {
    // Torsos of key poses are 150 pixels long, seen from the feet as well as from the side.
    expect(told(exercise, placed(start, 36.5 / 150))).toBeNull();
    expect(both(placed(start, 35.5 / 150))).toEqual(twice('come-closer'));
  });

  it('is told to tilt the screen towards where they stick out', () => {
    const high = isUpright(exercise) ? 0.8 : 1;
    // Seen from the feet a body takes less room.
    const far = 356 / (exercise.poses.start.length ?? 1) ** 0.5;
    expect(both(placed(start, high, 0, far))).toEqual(twice('tilt-down'));
    expect(both(placed(start, high, 0, -far))).toEqual(twice('tilt-up'));
  });

  it('is told to turn side-on, in the start pose and before it', () => {
    // Hips, shoulders and knees of the far side 0.6 of the torso further on.
    const width: readonly Joint[] = ['shoulder', 'hip', 'knee'];
    const turned = changed(start, 'right', width, (l) => ({ ...l, x: l.x + 90 }));
    if (isSideOn(exercise)) expect(both(turned)).toEqual(twice('turn-side-on'));
    else expect(both(turned)).not.toContain('turn-side-on');
  });

  it('is told to take the start pose by who stands or lies otherwise', () => {
    // From the feet lying looks like standing, and nothing is said of it.
    if (exercise.view === 'front' && !isUpright(exercise)) return;
    const other = isUpright(exercise) ? startOf(exerciseOf('bird-dog')) : STANDING;
    expect(both(other)).toEqual(twice('take-start'));
    // How far somebody sticks out is only asked once they are down, or up.
    expect(told(exercise, placed(other, 0.6, 0, 300))).toBe('take-start');
  });
});

describe('who is to be seen from the front', () => {
  const wide = (poses: readonly Pose[], share: number) =>
    poses.map((pose) => {
      const [a, b] = [11, 12].map((i) => pose.landmarks![i]!.x);
      const middle = (a! + b!) / 2;
      return moved(pose, (l) => ({ ...l, x: middle + (l.x - middle) * share }));
    });

  it.each([
    ['farmers-carry', 'face-camera'],
    ['knee-rocks', 'feet-to-camera'],
  ] as const)('and stands or lies side-on, is told to turn: %s', (id, direction) => {
    const exercise = exerciseOf(id);
    const narrow = wide(startOf(exercise), 0.1);
    expect(told(exercise, startOf(exercise))).toBeNull();
    expect(told(exercise, narrow)).toBe(direction);
  });

  it('and lies with the back to the camera, is told to face it', () => {
    const plank = exerciseOf('modified-side-plank');
    // The upper side is the other one then.
    const names = startOf(plank).map((pose) => {
      const swapped = pose.landmarks!.map((l, i, all) =>
        i < 11 ? l : (all[i % 2 === 1 ? i + 1 : i - 1] ?? l),
      );
      return { ...pose, landmarks: swapped };
    });
    expect(told(plank, startOf(plank))).toBeNull();
    expect(told(plank, names)).toBe('face-camera');
  });
});

describe('a part that alone is cut off', () => {
  const [bug, dog] = [exerciseOf('dead-bug'), exerciseOf('bird-dog')];
  const FEET: readonly Joint[] = ['ankle', 'heel', 'footIndex'];
  const out = (poses: readonly Pose[], joints: readonly Joint[], x: number) =>
    (['left', 'right'] as const).reduce<readonly Pose[]>(
      (each, side) => changed(each, side, joints, (l) => ({ ...l, x })),
      poses,
    );

  it('is named', () => {
    const start = startOf(dog);
    expect(told(dog, out(start, FEET, 1300))).toBe('feet-cut-off');
    expect(told(dog, out(start, ['wrist'], -5))).toBe('hands-cut-off');
    const head = out(start, ['ear'], 5).map((pose) =>
      moved(pose, (l, i) => (i < 11 ? { ...l, x: 5 } : l)),
    );
    expect(told(dog, head)).toBe('head-cut-off');
  });

  it('is none while the clearer side of it is inside', () => {
    const far = changed(startOf(dog), 'right', FEET, (l) => ({ ...l, x: 1300, visibility: 0.3 }));
    expect(told(dog, far)).toBeNull();
  });

  it('with another one means: to the middle', () => {
    expect(told(dog, out(out(startOf(dog), FEET, 1300), ['wrist'], 1300))).toBe('to-the-middle');
  });

  it('is none when all is inside but the movement will not be', () => {
    // The reaching leg needs 1.7 torsos behind the hip, the kneeling one 0.9.
    expect(told(dog, placed(startOf(dog), 1, 440))).toBe('to-the-middle');
    expect(told(dog, inMirror(placed(startOf(dog), 1, 440)))).toBe('to-the-middle');
    // Overhead the arm needs 1.2 torsos beyond the shoulder.
    expect(told(bug, placed(startOf(bug), 1, 350))).toBe('to-the-middle');
  });
});

describe('room for the whole exercise', () => {
  it('is asked up to the top of the head', () => {
    const hinge = exerciseOf('hip-hinge');
    const tallest = heldFor(poseOf(hinge.poses.start, 0), 1500, 15);
    expect(told(hinge, placed(tallest, 1.6))).toBe('step-back');
    expect(told(hinge, placed(tallest, 1.4, 0, -35))).toBeNull();
  });

  it('is not asked of who is moving already', () => {
    const dog = exerciseOf('bird-dog');
    const frames = looksAt(dog, placed(startOf(dog), 3)).map((frame) => ({
      ...frame,
      view: { ...frame.view, phase: 'moving' as const },
    }));
    expect(shownIn(dog, frames).at(-1)).toBeNull();
  });
});

describe('a body that lies the other way round', () => {
  it('needs its room on the other side', () => {
    const bridge = exerciseOf('glute-bridge');
    // From the hip 1.1 torso lengths to the toes, 1.6 to the top of the head.
    const aside = placed(startOf(bridge), 1, -465);
    expect([told(bridge, aside), told(bridge, inMirror(aside))]).toEqual([null, null]);
  });
});

describe('who kneels down otherwise than in the start pose', () => {
  const dog = exerciseOf('bird-dog');
  const waiting = (poses: readonly Pose[]) =>
    shownIn(
      dog,
      looksAt(dog, poses).map((frame) => ({
        ...frame,
        view: { ...frame.view, phase: 'waiting' as const, notSeen: null },
      })),
    ).at(-1);
  const wide = (x: number) =>
    changed(startOf(dog), 'right', ['shoulder', 'hip'], (l) => ({ ...l, x: l.x + x * 150 }));

  it('is told to turn first, from three tenths of a torso between the sides on', () => {
    expect([waiting(wide(0.29)), waiting(wide(0.31))]).toEqual(['take-start', 'turn-side-on']);
    expect(waiting(wide(-0.31))).toBe('turn-side-on');
  });
});

describe('somebody else', () => {
  const [dog] = [exerciseOf('bird-dog')];
  const frames = looksAt(dog, startOf(dog, 9000));
  const seeing = (counts: Readonly<Record<number, number>>) =>
    shownIn(
      dog,
      frames.map((frame, i) => ({ ...frame, people: counts[i] ?? null })),
    );
  const second = 15;

  it('is told of when two looks within four seconds saw them', () => {
    expect(seeing({ [second]: 2, [2 * second]: 2 })[3 * second]).toBe('someone-else');
    expect(seeing({ [second]: 2, [3 * second]: 1, [4 * second]: 2 })[6 * second - 5]).toBe(
      'someone-else',
    );
    expect(seeing({ [second]: 2 })).not.toContain('someone-else');
    expect(seeing({ [second]: 2, [6 * second]: 2 })).not.toContain('someone-else');
  });

  it('is forgotten when no look has seen them for that long', () => {
    const shown = seeing({ [second]: 2, [2 * second]: 2 });
    expect(shown.at(2 * second + (OTHERS_MS / 1000) * second + second)).toBeNull();
  });

  it('matters less than being there, and more than the light', () => {
    const crowd = (poses: readonly Pose[]) => shownIn(dog, looksAt(dog, poses, 2)).at(-1);
    expect(crowd(startOf(dog).map(empty))).toBe('step-in');
    expect(crowd(lit(startOf(dog), 0.05))).toBe('someone-else');
  });
});

describe('a direction', () => {
  const dog = exerciseOf('bird-dog');
  const still = (ms: number, fps = 30) => heldFor(poseOf(dog.poses.start, 0), ms, fps);
  const shown = (poses: readonly Pose[]) => shownIn(dog, looksAt(dog, poses));

  it.each([10, 15, 30, 60])('is given after 600 ms, at %d frames a second', (fps) => {
    const away = still(2000, fps).map(empty);
    const first = shown(away).findIndex((each) => each === 'step-in');
    expect(away[first]!.time).toBeGreaterThanOrEqual(STEADY_MS - 1e-6);
    expect(away[first]!.time).toBeLessThan(STEADY_MS + 1000 / fps);
  });

  it('does not change for what lasts less', () => {
    const away = still(1500).map(empty);
    const glimpse = still(STEADY_MS - 34);
    const all = shown(inTurn([away, glimpse, away], 33)).slice(away.length);
    expect(new Set(all)).toEqual(new Set(['step-in']));
  });

  it('does not flicker where two would do in turns', () => {
    const dice = chance(3);
    const edge = still(6000).map((pose) => (dice() < 0.3 ? empty(pose) : pose));
    const all = shown(edge).slice(60);
    const changes = all.filter((each, i) => i > 0 && each !== all[i - 1]).length;
    expect(changes).toBeLessThanOrEqual(1);
  });
});

describe.each(EXERCISES.filter((exercise) => !isJudged(exercise)))('who does $id', (exercise) => {
  it('is told nothing: the camera does not judge it', () => {
    for (const poses of [STANDING, STANDING.map(empty), lit(STANDING, 0.01), placed(STANDING, 5)])
      expect(told(exercise, poses)).toBeNull();
  });
});
