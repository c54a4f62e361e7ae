import { describe, expect, it } from 'vitest';
import { LANDMARK, LANDMARK_COUNT } from '../../src/body/landmarks';
import { type Landmark, OUTLINE_STATIONS, stationAt } from '../../src/body/pose';
import { MASK_SIZE, maskField, personMask } from '../../src/pose/fast/mask';
import { type MaskField, outlineOf as outlineIn } from '../../src/pose/outline';
import { intoSquare, type Region } from '../../src/pose/fast/region';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Logits of a shape given by its signed distance in picture pixels, inside > 0. */
function draw(region: Region, distance: (point: Point) => number, steepness = 1): Float32Array {
  const mask = new Float32Array(MASK_SIZE ** 2);
  const step = region.size / MASK_SIZE;
  const [cos, sin] = [Math.cos(region.rotation), Math.sin(region.rotation)];
  for (let i = 0; i < mask.length; i++) {
    const u = ((i % MASK_SIZE) + 0.5 - MASK_SIZE / 2) * step;
    const v = (Math.floor(i / MASK_SIZE) + 0.5 - MASK_SIZE / 2) * step;
    const at = { x: region.x + u * cos - v * sin, y: region.y + u * sin + v * cos };
    mask[i] = steepness * distance(at);
  }
  return mask;
}

const disc =
  (centre: Point, radius: number) =>
  ({ x, y }: Point): number =>
    radius - Math.hypot(x - centre.x, y - centre.y);

/** A body whose hips and shoulders lie at two points. */
function body(hip: Point, shoulder: Point): Landmark[] {
  const landmarks = Array.from({ length: LANDMARK_COUNT }, () => ({ x: 0, y: 0, visibility: 1 }));
  for (const side of ['left', 'right'] as const) {
    landmarks[LANDMARK[`${side}Hip`]] = { ...hip, visibility: 1 };
    landmarks[LANDMARK[`${side}Shoulder`]] = { ...shoulder, visibility: 1 };
  }
  return landmarks;
}

const PICTURE = { width: 640, height: 360 };
/** Shapes here fall by one logit a pixel, which no model is sure of. */
const outlineOf = (landmarks: Landmark[], field: MaskField, size = PICTURE) =>
  outlineIn(landmarks, { ...field, isSure: () => true }, size);

const region: Region = { x: 300, y: 200, size: 256, rotation: 0 };
const turned: Region = { x: 320, y: 190, size: 400, rotation: 0.7 };

describe('outlineOf', () => {
  it.each([
    ['upright at the mask’s own scale', region],
    ['turned and 1.6 times as large', turned],
  ])('finds a disc to 0.2 mask pixels: %s', (_, where) => {
    const centre = { x: 300, y: 200 };
    const field = maskField(draw(where, disc(centre, 60)), where);
    // Lying with the head to the right; the disc's middle is halfway along the trunk.
    const outline = outlineOf(body({ x: 260, y: 200 }, { x: 340, y: 200 }), field)!;
    expect(outline.torso).toBeCloseTo(80);
    const tolerance = (0.2 * where.size) / MASK_SIZE / 80;
    for (let i = 0; i < OUTLINE_STATIONS; i++) {
      const half = Math.sqrt(60 ** 2 - ((stationAt(i) - 0.5) * 80) ** 2) / 80;
      expect(Math.abs(outline.left[i]! - half)).toBeLessThan(tolerance);
      expect(Math.abs(outline.right[i]! - half)).toBeLessThan(tolerance);
    }
  });

  it.each([
    ['head to the right', 1, 0],
    ['head to the left', -1, 0],
    ['upright', 0, -1],
    ['tilted', 0.6, -0.8],
  ])('tells left from right looking from hips to shoulders: %s', (_, ux, uy) => {
    const hip = { x: 300, y: 200 };
    // A band of 20 px on the screen's left of the line when looking along it, 40 px on its right.
    const across = ({ x, y }: Point) => (x - hip.x) * -uy + (y - hip.y) * ux;
    const field = maskField(
      draw(turned, (point) => Math.min(across(point) + 20, 40 - across(point))),
      turned,
    );
    const outline = outlineOf(body(hip, { x: hip.x + ux * 60, y: hip.y + uy * 60 }), field)!;
    for (const value of outline.left) expect(value).toBeCloseTo(20 / 60, 2);
    for (const value of outline.right) expect(value).toBeCloseTo(40 / 60, 2);
  });

  it('stops at the first edge, not at a second shape behind it', () => {
    const shape = ({ y }: Point) => Math.max(20 - Math.abs(y - 200), 15 - Math.abs(y - 250));
    const field = maskField(draw(region, shape), region);
    const outline = outlineOf(body({ x: 260, y: 200 }, { x: 340, y: 200 }), field)!;
    for (const value of outline.right) expect(value).toBeCloseTo(20 / 80, 2);
  });

  it('is null outside the person, out of reach and out of the crop', () => {
    const far = maskField(draw(region, disc({ x: 300, y: 200 }, 90)), region);
    const small = outlineOf(body({ x: 250, y: 200 }, { x: 310, y: 200 }), far)!;
    expect(small.left[OUTLINE_STATIONS >> 1]).toBeNull();
    const away = outlineOf(body({ x: 300, y: 85 }, { x: 340, y: 85 }), far)!;
    expect(away.left.every((value) => value === null)).toBe(true);
    const cut = maskField(
      draw(region, ({ x }) => 30 - Math.abs(x - 425)),
      region,
    );
    const upright = outlineOf(body({ x: 420, y: 240 }, { x: 420, y: 160 }), cut)!;
    expect(upright.left[20]).toBeCloseTo(25 / 80, 2);
    expect(upright.right[20]).toBeNull();
  });

  it('is null where the picture ends before the body does', () => {
    const shape = ({ y }: Point) => 20 - Math.abs(y - 200);
    const field = maskField(draw(region, shape), region);
    const lying = body({ x: 260, y: 200 }, { x: 340, y: 200 });
    const below = outlineOf(lying, field, { width: 640, height: 220 })!;
    expect(below.right.every((value) => value === null)).toBe(true);
    expect(below.left.every((value) => value !== null)).toBe(true);
    const beyond = outlineOf(lying, field, { width: 640, height: 223 })!;
    expect(beyond.right[20]).toBeCloseTo(20 / 80, 2);
    // Head to the right: the stations beyond the shoulder lie where no picture is.
    const beside = outlineOf(lying, field, { width: 341, height: 360 })!;
    expect(beside.left[34]).toBeCloseTo(20 / 80, 2);
    expect(beside.left[40]).toBeNull();
  });

  it('is null where a limb joins the trunk', () => {
    const trunk = ({ y }: Point) => 20 - Math.abs(y - 200);
    const arm = ({ x, y }: Point) => Math.min(6 - Math.abs(x - 300), 60 - Math.abs(y - 200 - 20));
    const field = maskField(
      draw(region, (at) => Math.max(trunk(at), arm(at))),
      region,
    );
    const { left, right } = outlineOf(body({ x: 260, y: 200 }, { x: 340, y: 200 }), field)!;
    const hidden = right.flatMap((value, i) => (value === null ? [stationAt(i)] : []));
    expect(Math.min(...hidden)).toBeCloseTo(0.5 - 6 / 80, 1);
    expect(Math.max(...hidden)).toBeCloseTo(0.5 + 6 / 80, 1);
    for (const value of right) if (value !== null) expect(value).toBeCloseTo(20 / 80, 2);
    expect(left[5]).toBeCloseTo(20 / 80, 2);
  });

  it('is null where the model is not sure of the edge', () => {
    const shape = ({ y }: Point) => 20 - Math.abs(y - 200);
    const lying = body({ x: 260, y: 200 }, { x: 340, y: 200 });
    const at = (steepness: number) =>
      outlineIn(lying, maskField(draw(region, shape, steepness), region), PICTURE)!.left;
    expect(at(10.5)[20]).toBeCloseTo(20 / 80, 2);
    expect(at(9.5).every((value) => value === null)).toBe(true);
    // Only where: flat on the left of the picture, steep on the right.
    const mask = draw(region, shape, 12).map((logit, i) =>
      i % MASK_SIZE < 128 ? logit / 4 : logit,
    );
    const { left } = outlineIn(lying, maskField(mask, region), PICTURE)!;
    expect(left[10]).toBeNull();
    expect(left[30]).toBeCloseTo(20 / 80, 2);
  });

  it('is null when hips and shoulders coincide', () => {
    const field = maskField(
      draw(region, () => 1),
      region,
    );
    expect(outlineOf(body({ x: 300, y: 200 }, { x: 300, y: 200 }), field)).toBeNull();
  });
});

describe('personMask', () => {
  it('draws the mask at its place in the picture', () => {
    const size = { width: 640, height: 400 };
    const mask = personMask(maskField(draw(turned, disc({ x: 350, y: 180 }, 50)), turned), size);
    const pixels = mask.data.reduce((sum, each) => sum + each, 0);
    expect(pixels / (Math.PI * 50 ** 2)).toBeCloseTo(1, 2);
    const at = (x: number, y: number) => mask.data[y * size.width + x];
    expect([at(350, 131), at(350, 128), at(398, 180), at(402, 180)]).toEqual([1, 0, 1, 0]);
  });
});

describe('intoSquare', () => {
  it('puts the region’s middle in the middle and its upper edge on top', () => {
    const [a, b, c, d, e, f] = intoSquare(turned, 256);
    const map = ({ x, y }: Point) => [a * x + c * y + e, b * x + d * y + f];
    const middle = map(turned);
    expect(middle[0]).toBeCloseTo(128);
    expect(middle[1]).toBeCloseTo(128);
    // Clockwise by 0.7: the region's top lies to the upper right of its middle in the picture.
    const top = map({ x: turned.x + Math.sin(0.7) * 200, y: turned.y - Math.cos(0.7) * 200 });
    expect(top[0]).toBeCloseTo(128);
    expect(top[1]).toBeCloseTo(0);
  });
});
