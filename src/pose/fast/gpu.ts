import { supportsFeature } from '@litertjs/core';

/** What of WebGPU is asked here. */
interface Adapter {
  readonly info?: { readonly isFallbackAdapter?: boolean };
  readonly isFallbackAdapter?: boolean;
}
export interface Gpu {
  requestAdapter(options: { powerPreference: string }): Promise<Adapter | null>;
}

/** An adapter that computes on the processor says so, in one place or the other. */
const isHardware = (adapter: Adapter | null): boolean =>
  adapter !== null && !(adapter.info?.isFallbackAdapter ?? adapter.isFallbackAdapter ?? false);

/**
 * Whether trying the GPU is worth loading LiteRT's larger build: there is a real one, and the
 * browser lets WebAssembly wait for it (JSPI), which the models need because some of their
 * operations stay on the processor.
 * @param gpu the browser's entrance to WebGPU, if it has one
 */
export async function hasGpu(gpu: Gpu | undefined): Promise<boolean> {
  if (!gpu || !(await supportsFeature('jspi')) || !(await supportsFeature('relaxedSimd')))
    return false;
  const adapter = await gpu
    .requestAdapter({ powerPreference: 'high-performance' })
    .catch(() => null);
  return isHardware(adapter);
}
