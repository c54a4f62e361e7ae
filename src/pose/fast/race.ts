/** Something that runs the landmark model. */
export interface Runner {
  run(input: Float32Array): Promise<Float32Array[]>;
}

/** Runs timed of each, after one that is not. */
const ROUNDS = 4;
/** The GPU must need at most this share of the processor's time: it also draws the page. */
const WORTH = 0.75;
/** Differences allowed in crop pixels and in the shares of a mask. */
const SAME = { pixels: 1, mask: 0.005 };

/** A soft bright figure on dark ground, so that the models have something to answer. */
export function testPicture(edge: number): Float32Array {
  const picture = new Float32Array(edge * edge * 3);
  for (let i = 0; i < picture.length; i++) {
    const [x, y] = [((i / 3) % edge) / edge - 0.5, i / 3 / edge / edge - 0.5];
    const head = Math.exp(-((x / 0.06) ** 2) - ((y + 0.3) / 0.08) ** 2);
    const trunk = Math.exp(-((x / 0.1) ** 2) - (y / 0.3) ** 2);
    picture[i] = 0.2 + 0.7 * Math.max(head, trunk) * (1 - 0.1 * (i % 3));
  }
  return picture;
}

/** Whether two answers of the landmark model are the same for our purposes. */
export function agree(one: readonly Float32Array[], two: readonly Float32Array[]): boolean {
  const [points, others] = [one[0]!, two[0]!];
  // Of each landmark's five values the first two are where it is drawn.
  const near = points.every((value, i) => i % 5 > 1 || Math.abs(value - others[i]!) < SAME.pixels);
  const [mask, other] = [one[2]!, two[2]!];
  const differing = mask.filter((value, i) => value > 0 !== other[i]! > 0).length;
  return near && differing <= SAME.mask * mask.length;
}

/** The shortest of a few runs in milliseconds, and the answer. */
async function time(runner: Runner, input: Float32Array, now: () => number) {
  let answer = await runner.run(input);
  let shortest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const began = now();
    answer = await runner.run(input);
    shortest = Math.min(shortest, now() - began);
  }
  return { answer, shortest };
}

/**
 * Whether the GPU answers as the processor does, and clearly faster. A GPU that fails is not worth
 * it. Measured at the start rather than guessed: on some machines WebGPU is many times slower.
 */
export async function isGpuWorthIt(
  cpu: Runner,
  gpu: Runner,
  input: Float32Array,
  now: () => number = () => performance.now(),
): Promise<boolean> {
  try {
    const onGpu = await time(gpu, input, now);
    const onCpu = await time(cpu, input, now);
    return agree(onCpu.answer, onGpu.answer) && onGpu.shortest <= WORTH * onCpu.shortest;
  } catch {
    return false;
  }
}

/** Runs on the GPU until that fails once, then on the processor: drivers do lose their device. */
export const withSpare = (gpu: Runner, cpu: Runner): Runner => {
  let current = gpu;
  return {
    async run(input) {
      try {
        return await current.run(input);
      } catch (error) {
        if (current === cpu) throw error;
        current = cpu;
        return cpu.run(input);
      }
    },
  };
};
