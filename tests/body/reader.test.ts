// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Posture } from '../../src/body/facing';
import type { KeyPose } from '../../src/body/figure';
import { LANDMARK, landmarkOf, type Joint } from '../../src/body/landmarks';
import type { MeasureName } from '../../src/body/measures';
import type { Pose } from '../../src/body/pose';
import { NEW_READER, read, type Reading } from '../../src/body/reader';
import { cue, mirrored, play, poseOf } from '../support/acting';
import { at, empty, farHidden, moved, shifted } from '../support/person';
import { exchanged, misnamed } from '../support/variants';

const TORSO = 150;
const bent = { hip: 100, knee: 90, shoulder: 85, elbow: 172 };
const KNEELING: KeyPose = { trunk: 0, near: bent };
const REACHING: KeyPose = { trunk: 0, near: { ...bent, hip: 160, knee: 175 }, far: bent };

function readAll(poses: readonly Pose[], posture: Posture = 'quadruped'): Reading[] {
  let state = NEW_READER;
  return poses.map((pose) => {
    const [next, reading] = read(state, pose, posture);
    state = next;
    return reading;
  });
}
const readLast = (poses: readonly Pose[]): Reading => readAll(poses).at(-1)!;
const kneeling = (time = 0): Pose => poseOf(KNEELING, time);

const put = (pose: Pose, joint: Joint, change: { x?: number; y?: number }): Pose =>
  moved(pose, (l, i) => (i === landmarkOf(joint, 'left') ? { ...l, ...change } : l));

describe('someone in the picture', () => {
  it('is measured in the first frame', () => {
    const reading = readLast([kneeling()]);
    expect(reading.blind).toBeNull();
    expect(reading.near).toBe('left');
    expect(reading.values!.hip).toBeCloseTo(100, 6);
  });

  it('is measured the same in a mirror', () => {
    const poses = play([cue(KNEELING, 0, 300), cue(REACHING, 600, 300)]);
    const [plain, turned] = [readLast(poses), readLast(mirrored(poses))];
    expect(turned.near).toBe('right');
    for (const [name, value] of Object.entries(plain.values!)) {
      const other = turned.values![name as MeasureName];
      if (value === null) expect(other, name).toBeNull();
      else expect(other, name).toBeCloseTo(value, 5);
    }
  });

  it('is drawn where the picture shows it, smoothed, not mirrored', () => {
    const right = mirrored([kneeling()])[0]!;
    const { pose } = readLast([right, shifted(at(right, 33), 30, 0)]);
    const [was, now] = [right, pose].map(({ landmarks }) => landmarks![LANDMARK.rightHip]!.x);
    expect(now).toBeGreaterThan(was! + 1);
    expect(now).toBeLessThan(was! + 29);
  });

  it('keeps both legs when the model swaps them for some frames', () => {
    const poses = Array.from({ length: 20 }, (_, i) => poseOf(REACHING, i * 33));
    const legs = ['Knee', 'Ankle', 'Heel', 'FootIndex'] as const;
    const swap = (pose: Pose): Pose => {
      const landmarks = [...pose.landmarks!];
      for (const leg of legs) {
        landmarks[LANDMARK[`left${leg}`]] = pose.landmarks![LANDMARK[`right${leg}`]]!;
        landmarks[LANDMARK[`right${leg}`]] = pose.landmarks![LANDMARK[`left${leg}`]]!;
      }
      return { ...pose, landmarks };
    };
    const tangled = poses.map((pose, i) => (i > 8 && i < 15 ? swap(pose) : pose));
    for (const { values } of readAll(tangled)) expect(values!.hip).toBeCloseTo(160, 4);
  });

  it('has the lead of a leg told by the names that the model gave it', () => {
    const legs: readonly Joint[] = ['knee', 'ankle', 'heel', 'footIndex'];
    const swap = (pose: Pose): Pose => ({ ...pose, landmarks: exchanged(pose.landmarks!, legs) });
    const poses = Array.from({ length: 20 }, (_, i) => poseOf(REACHING, i * 33));
    const leads = readAll(poses.map((pose, i) => (i > 8 && i < 15 ? swap(pose) : pose)));
    expect(leads.map(({ values }) => Math.round(values!.legLead!))).toEqual(
      poses.map((_, i) => (i > 8 && i < 15 ? -60 : 60)),
    );
  });

  it('whose sides the model names the wrong way round is measured as if it did not', () => {
    const poses = Array.from(
      { length: 20 },
      (_, i) => farHidden([poseOf(REACHING, i * 33)], 0.4)[0]!,
    );
    const wrong = readAll(misnamed(poses));
    readAll(poses).forEach((right, i) => {
      expect(wrong[i]!.near).toBe('left');
      expect(wrong[i]!.values).toEqual(right.values);
    });
  });

  it('is not turned round by one frame in which the picture is mirrored', () => {
    const poses = Array.from({ length: 20 }, (_, i) => kneeling(i * 33));
    poses[10] = mirrored([poses[10]!])[0]!;
    expect(readAll(poses).map(({ near }) => near)).not.toContain('right');
  });

  it('is measured by a torso length that one wrong frame hardly changes', () => {
    const far = moved(kneeling(33), (l) => ({ ...l, x: 640 + (l.x - 640) * 1.4 }));
    const [first] = read(NEW_READER, kneeling(), 'quadruped');
    const [second] = read(first, far, 'quadruped');
    expect(first.unit).toBeCloseTo(TORSO, 6);
    expect(second.unit!).toBeGreaterThan(TORSO);
    expect(second.unit!).toBeLessThan(TORSO * 1.02);
  });

  it('who comes nearer is measured by the new torso length within some seconds', () => {
    let state = NEW_READER;
    for (let time = 0; time <= 5000; time += 50) {
      const scale = time === 0 ? 1 : 1.5;
      const pose = moved(kneeling(time), (l) => ({ ...l, x: 640 + (l.x - 640) * scale }));
      [state] = read(state, pose, 'quadruped');
    }
    expect(state.unit!).toBeGreaterThan(TORSO * 1.49);
  });
});

describe('somebody else in the picture', () => {
  const elsewhere = (time: number): Pose => shifted(poseOf(REACHING, time), 300, 0);

  it('is not measured, and the one before is, as soon as they are back', () => {
    const [, , stranger, back] = readAll([kneeling(), kneeling(33), elsewhere(66), kneeling(99)]);
    expect(stranger).toMatchObject({ values: null, blind: 'nobody', near: 'left' });
    expect(back!.values!.hip).toBeCloseTo(100, 6);
    expect(back!.pose.landmarks![LANDMARK.leftHip]!.x).toBeCloseTo(640, 6);
  });

  it('who stays is the one to watch', () => {
    const later = Array.from({ length: 40 }, (_, i) => elsewhere(33 + i * 33));
    const reading = readLast([kneeling(), ...later]);
    expect(reading.values!.hip).toBeCloseTo(160, 3);
    expect(reading.pose.landmarks![LANDMARK.leftHip]!.x).toBeCloseTo(940, 3);
  });
});

describe('a picture in which nobody can be measured', () => {
  const { time } = kneeling(66);
  const nowhere = moved(kneeling(66), (l, i) => (i === LANDMARK.leftWrist ? { ...l, y: NaN } : l));
  const speck = moved(kneeling(66), (l) => ({ ...l, x: 640 + (l.x - 640) / TORSO, y: 360 }));
  const endless = moved(kneeling(66), (l, i) => (i === 0 ? { ...l, x: Infinity } : l));

  it.each([
    ['is empty', empty(kneeling(66))],
    ['has a landmark that is no number', nowhere],
    ['has a landmark infinitely far away', endless],
    ['has a body of a single pixel', speck],
  ])('because it %s says so and keeps the side', (_, pose) => {
    const reading = readLast([kneeling(), kneeling(33), pose]);
    expect(reading).toMatchObject({ time, blind: 'nobody', values: null, near: 'left' });
  });

  it('does not know the side before anyone was there', () => {
    expect(readLast([empty(kneeling())])).toMatchObject({ near: null, blind: 'nobody' });
  });

  it('is forgotten: who is back is measured there at once', () => {
    const there = shifted(poseOf(REACHING, 100), 40, 0);
    const reading = readLast([kneeling(), empty(kneeling(50)), there]);
    expect(reading.values!.hip).toBeCloseTo(160, 6);
    expect(reading.pose.landmarks![LANDMARK.leftHip]!.x).toBeCloseTo(680, 6);
  });

  it('does not let legs be exchanged with what was before it', () => {
    const legs = (hip: number, other: number, t: number) =>
      poseOf({ trunk: 0, near: { ...bent, hip }, far: { ...bent, hip: other } }, t);
    const reading = readLast([legs(170, 90, 0), empty(kneeling(50)), legs(90, 170, 100)]);
    expect(reading.values!.hip).toBeCloseTo(90, 6);
  });
});

describe('someone partly outside the picture', () => {
  const { width, height } = kneeling();
  const edge = 0.02 * TORSO;

  it.each(['shoulder', 'hip', 'knee'] as const)('by a near %s is not measured', (joint) => {
    const pose = put(kneeling(), joint, { y: height + 0.2 * TORSO });
    expect(readLast([pose])).toMatchObject({ blind: 'out-of-frame', values: null });
  });

  it.each(['ankle', 'wrist', 'ear'] as const)('by a near %s is measured all the same', (joint) => {
    expect(readLast([put(kneeling(), joint, { y: height + TORSO })]).blind).toBeNull();
  });

  it.each([
    ['left', { x: -edge + 0.1 }, { x: -edge - 0.1 }],
    ['right', { x: width + edge - 0.1 }, { x: width + edge + 0.1 }],
    ['top', { y: -edge + 0.1 }, { y: -edge - 0.1 }],
    ['bottom', { y: height + edge - 0.1 }, { y: height + edge + 0.1 }],
  ])('on the %s may be so by two hundredths of the torso', (_, inside, outside) => {
    expect(readLast([put(kneeling(), 'knee', inside)]).blind).toBeNull();
    expect(readLast([put(kneeling(), 'knee', outside)]).blind).toBe('out-of-frame');
  });

  it('who faces the camera is out of the side view: no side is near', () => {
    const facing = moved(kneeling(), (l) => ({ ...l, x: 640 + (l.x - 640) * 0.1 }));
    const upright = moved(facing, (l) => ({ ...l, y: 360 + (l.x - 640) * 9 }));
    expect(readLast([upright])).toMatchObject({ near: null, blind: 'out-of-frame', values: null });
  });

  it('is drawn as far as it is seen', () => {
    const out = put(kneeling(), 'knee', { x: -TORSO });
    expect(readLast([out]).pose.landmarks).toHaveLength(33);
  });
});

describe('how clearly someone is seen', () => {
  const lit = (light: number | null, time: number): Pose => ({ ...kneeling(time), light });

  it('is told by the torso’s length in the picture', () => {
    expect(readLast([kneeling()]).clarity.torso).toBeCloseTo(TORSO, 6);
    expect(readLast([empty(kneeling())]).clarity.torso).toBeNull();
  });

  it('is told by the light, steadied over a second, also when nobody is seen', () => {
    expect(readLast([lit(0.5, 0)]).clarity.light).toBe(0.5);
    expect(readLast([lit(null, 0)]).clarity.light).toBeNull();
    const dimmed = [lit(0.5, 0), ...Array.from({ length: 30 }, (_, i) => lit(0, (i + 1) * 100))];
    const lights = readAll(dimmed).map(({ clarity }) => clarity.light!);
    expect(lights[1]).toBeGreaterThan(0.4);
    expect(lights.at(-1)).toBeLessThan(0.05);
    expect(readLast([empty(lit(0.02, 0))]).clarity.light).toBe(0.02);
  });

  it('is steadied alike at every frame rate', () => {
    const after = (fps: number) =>
      readLast([
        lit(1, 0),
        ...Array.from({ length: fps }, (_, i) => lit(0, ((i + 1) * 1000) / fps)),
      ]).clarity.light!;
    expect(after(10)).toBeCloseTo(after(60), 9);
  });

  it('tells an arm in front of the back from an outline that is torn', () => {
    const arm = poseOf({ trunk: 90, near: { hip: 178, knee: 176, shoulder: 4, elbow: 172 } }, 0);
    const bent = moved(arm, (l, i) =>
      i === landmarkOf('elbow', 'left') ? { ...l, x: l.x + 0.35 * TORSO } : l,
    );
    // The elbow is seen outside the trunk, and widens its outline there.
    const wider = (edge: readonly (number | null)[]) =>
      edge.map((off, i) => off && off + (i > 10 && i < 26 ? 0.15 : 0));
    const { torso, left, right } = bent.outline!;
    const onHips = { ...bent, outline: { torso, left: wider(left), right: wider(right) } };
    const standing = (pose: Pose) => readLast([pose].flatMap((p) => [p, p])).clarity.covered;
    const hidden = readAll([onHips], 'standing')[0]!;
    expect(hidden.values!.upperBack).toBeNull();
    expect(hidden.clarity.covered).toContain('upperBack');
    expect(hidden.clarity.covered).not.toContain('bellyShift');
    const torn = readAll([{ ...onHips, outline: null }], 'standing')[0]!;
    expect(torn.clarity.covered).toEqual([]);
    expect(standing(kneeling())).toEqual([]);
  });
});
