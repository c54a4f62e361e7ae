import { type CompiledModel, loadAndCompile, Tensor } from '@litertjs/core';
import type { ModelManifest } from '../../../models/manifest';

/** A compiled model that takes one array and gives its outputs as arrays, in the manifest's order. */
export class Model {
  /** Milliseconds spent in `run` since `takeMs`. */
  private spent = 0;

  private constructor(
    private readonly compiled: CompiledModel,
    private readonly shape: readonly number[],
  ) {}

  /** Compiles weights and runs them once, so that the first picture is not the slow one. */
  static async compile(weights: Uint8Array, manifest: ModelManifest): Promise<Model> {
    const { shape } = manifest.inputs[0]!;
    const model = new Model(await loadAndCompile(weights, { accelerator: 'wasm' }), shape);
    await model.run(new Float32Array(shape.reduce((product, each) => product * each, 1)));
    model.takeMs();
    return model;
  }

  async run(input: Float32Array): Promise<Float32Array[]> {
    const start = performance.now();
    const tensor = new Tensor(input, [...this.shape]);
    const outputs = await this.compiled.run([tensor]);
    tensor.delete();
    this.spent += performance.now() - start;
    return outputs.map((output) => {
      const values = output.toTypedArray() as Float32Array;
      output.delete();
      return values;
    });
  }

  /** Milliseconds spent in the model since the last call. */
  takeMs(): number {
    const { spent } = this;
    this.spent = 0;
    return spent;
  }
}
