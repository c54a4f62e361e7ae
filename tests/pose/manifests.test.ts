// @vitest-environment node
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChecked, servedFiles } from '../../models/vite-plugin';

const files = servedFiles();
const landmarks = files.find((file) => file.path === 'models/blazepose/pose_landmark_lite.tflite')!;

/** A copy of a served file with other bytes. */
function altered(change: (bytes: Buffer) => Buffer) {
  const from = join(mkdtempSync(join(tmpdir(), 'backline-')), 'copy.tflite');
  writeFileSync(from, change(readFileSync(landmarks.from)));
  return { ...landmarks, from };
}

describe('manifests', () => {
  it('name what the installed packages hold', () => {
    for (const file of files) expect(readChecked(file).length).toBe(file.expected!.bytes);
  });

  it('serve both models, the runtimes, and each file once', () => {
    const paths = files.map((file) => file.path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const name of ['lite', 'full', 'heavy'])
      expect(paths).toContain(`models/blazepose/pose_landmark_${name}.tflite`);
    expect(paths).toContain('models/blazepose/pose_solution_packed_assets.data');
    expect(paths).toContain('models/litert/litert_wasm_internal.wasm');
  });

  it('refuse a file of another size, another content, or none', () => {
    const longer = altered((bytes) => Buffer.concat([bytes, Buffer.from([0])]));
    expect(() => readChecked(longer)).toThrow(
      /pose_landmark_lite.*2819825 bytes instead of 2819824/,
    );
    const other = altered((bytes) => (bytes.writeUInt8(bytes[1000]! ^ 1, 1000), bytes));
    expect(() => readChecked(other)).toThrow(/pose_landmark_lite.*sha256/);
    expect(() => readChecked({ ...landmarks, from: '/nowhere' })).toThrow(/missing/);
  });

  it('serve MoveNet only when its model is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'backline-'));
    expect(servedFiles(folder)).toEqual([]);
    mkdirSync(join(folder, 'movenet'));
    for (const file of ['model.json', 'group1-shard1of1.bin'])
      writeFileSync(join(folder, 'movenet', file), '');
    expect(servedFiles(folder).map((file) => file.path)).toEqual([
      'models/movenet/group1-shard1of1.bin',
      'models/movenet/model.json',
    ]);
  });
});
