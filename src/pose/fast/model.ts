import { type CompiledModel, loadAndCompile, Tensor } from '@litertjs/core';
import type { ModelManifest } from '../../../models/manifest';
import type { Accelerator } from '../engine';
import type { Runner } from './race';

/** Copies an output out of LiteRT's memory and frees it. */
async function take(output: Tensor): Promise<Float32Array> {
  try {
    return (await output.data()) as Float32Array;
  } finally {
    output.delete();
  }
}

/** A compiled model that takes one array and gives its outputs as arrays, in the manifest's order. */
export class Model implements Runner {
  private constructor(
    private readonly compiled: CompiledModel,
    private readonly shape: readonly number[],
  ) {}

  /** Compiles weights and runs them once, so that the first picture is not the slow one. */
  static async compile(
    weights: Uint8Array,
    manifest: ModelManifest,
    accelerator: Accelerator = 'wasm',
  ): Promise<Model> {
    const { shape } = manifest.inputs[0]!;
    // Half precision would be faster on a GPU, but moves the mask's edge that the back is read from.
    const options = { accelerator, gpuOptions: { precision: 'fp32' } } as const;
    const model = new Model(await loadAndCompile(weights, options), shape);
    await model.run(new Float32Array(shape.reduce((product, each) => product * each, 1)));
    return model;
  }

  async run(input: Float32Array): Promise<Float32Array[]> {
    const tensor = new Tensor(input, [...this.shape]);
    try {
      return await Promise.all((await this.compiled.run([tensor])).map(take));
    } finally {
      tensor.delete();
    }
  }

  /** Frees the model's memory. */
  close(): void {
    this.compiled.delete();
  }
}
