// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { follow, type FacingState, type Posture } from '../../src/body/facing';
import type { KeyPose } from '../../src/body/figure';
import { LANDMARK } from '../../src/body/landmarks';
import type { Landmark, Pose } from '../../src/body/pose';
import { mirrored, poseOf } from '../support/acting';
import { moved } from '../support/person';

const limbs = { hip: 95, knee: 90, shoulder: 85, elbow: 172 };
const tall = { hip: 178, knee: 176, shoulder: 4, elbow: 172 };

/** Each posture with the body's left side near. */
const LEFT_NEAR: Record<Posture, KeyPose> = {
  supine: { trunk: 180, near: limbs },
  quadruped: { trunk: 0, near: limbs },
  standing: { trunk: 90, near: tall },
  prone: { trunk: 20, near: { hip: 190, knee: 178, shoulder: 60, elbow: 175 } },
  'side-lying': { trunk: 5, width: { shoulders: 0.6, hips: 0.4 }, near: limbs },
  kneeling: { trunk: 90, near: { ...tall, hip: 95, knee: 90 }, far: { ...tall, knee: 90 } },
  seated: { trunk: 90, near: { ...tall, hip: 95, knee: 90 } },
};
const POSTURES = Object.keys(LEFT_NEAR) as Posture[];
const TORSO = 150;

const turned = (pose: Pose): Pose => mirrored([pose])[0]!;

const look = (state: FacingState | null, posture: Posture, pose: Pose, time: number) =>
  follow(state, posture, pose.landmarks!, TORSO, time);

/** Watches a pose for some time, at 50 frames a second. */
function watch(
  state: FacingState | null,
  posture: Posture,
  pose: Pose,
  fromMs: number,
  forMs: number,
) {
  let now = state;
  for (let time = fromMs; time <= fromMs + forMs; time += 20) now = look(now, posture, pose, time);
  return now!;
}

/** Left and right of the body exchanged by the model, nothing else. */
const mislabelled = (pose: Pose): Pose => {
  const landmarks = pose.landmarks!.map((_, i, all): Landmark => {
    if (i < LANDMARK.leftShoulder) return all[i]!;
    return all[i % 2 ? i + 1 : i - 1]!;
  });
  return { ...pose, landmarks };
};

describe.each(POSTURES)('someone %s', (posture) => {
  const left = poseOf(LEFT_NEAR[posture], 0);

  it('is known by the first frame to have the left side near', () => {
    expect(look(null, posture, left, 0).near).toBe('left');
  });

  it('has the right side near in the mirror', () => {
    expect(look(null, posture, turned(left), 0).near).toBe('right');
  });

  it('is seen the same when the model takes left for right', () => {
    expect(look(null, posture, mislabelled(left), 0)).toEqual(look(null, posture, left, 0));
  });

  it('is not turned round by a glitch of 300 ms', () => {
    const settled = watch(null, posture, left, 0, 1000);
    const glitch = watch(settled, posture, turned(left), 1020, 280);
    expect(glitch.near).toBe('left');
  });

  it('is seen to have turned round within a second', () => {
    const settled = watch(null, posture, left, 0, 1000);
    expect(watch(settled, posture, turned(left), 1020, 980).near).toBe('right');
  });

  it('is not turned round by frames that come at the same time or earlier', () => {
    const settled = watch(null, posture, left, 0, 1000);
    const again = look(settled, posture, turned(left), 1000);
    expect(again.vote).toBe(settled.vote);
    expect(look(again, posture, turned(left), 500).near).toBe('left');
  });
});

describe('facing', () => {
  /** A lying body of which the picture shows only this share of its length, as from the feet. */
  const foreshortened = (share: number): Pose => {
    const pose = poseOf(LEFT_NEAR.supine, 0);
    return moved(pose, (l) => ({ ...l, x: 640 + (l.x - 640) * share }));
  };

  it('is not decided by a quarter of the evidence', () => {
    expect(look(null, 'supine', foreshortened(0.24), 0).near).toBeNull();
    expect(look(null, 'supine', foreshortened(0.26), 0).near).toBe('left');
    expect(look(null, 'supine', turned(foreshortened(0.26)), 0).near).toBe('right');
  });

  it('is kept while the evidence is thin', () => {
    const known = watch(null, 'supine', foreshortened(1), 0, 200);
    const thin = watch(known, 'supine', foreshortened(0), 220, 10_000);
    expect(Math.abs(thin.vote)).toBeLessThan(0.01);
    expect(thin.near).toBe('left');
  });

  it('does not depend on the frame rate', () => {
    const settled = watch(null, 'supine', foreshortened(1), 0, 1000);
    const other = turned(foreshortened(1));
    const many = watch(settled, 'supine', other, 1020, 180);
    expect(look(settled, 'supine', other, 1200).vote).toBeCloseTo(many.vote, 9);
  });

  it('is bounded, however wild one frame is', () => {
    const wild = moved(poseOf(LEFT_NEAR.standing, 0), (l, i) =>
      i === LANDMARK.nose ? { ...l, x: 1e6 } : l,
    );
    expect(look(null, 'standing', wild, 0).vote).toBe(-1);
  });
});
