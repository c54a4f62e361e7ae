// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/storage/archive-read';
import { entriesOf, textOf } from '../../src/storage/archive-unzip';
import { writeArchive } from '../../src/storage/archive-write';
import { ZipWriter } from '../../src/storage/archive-zip';
import { saveSet } from '../../src/storage/sets';
import { ArchiveTrouble, type ArchiveFault } from '../../src/troubles';
import { freshDatabase, storedSet } from './made-up';

const NOW = 1_750_000_000_000;

async function good(): Promise<Blob> {
  const db = freshDatabase();
  await saveSet(db, storedSet('a'));
  return (await writeArchive(db, {}, NOW)).file;
}

/** What the two files of a good archive hold. */
async function parts(): Promise<{ contents: Json; set: Json }> {
  const file = await good();
  const [contents, set] = await Promise.all(
    (await entriesOf(file)).map(
      async (entry) => JSON.parse(await textOf(file, entry, 1e7)) as Json,
    ),
  );
  return { contents: contents!, set: set! };
}

type Json = Record<string, unknown>;

async function zipOf(files: Readonly<Record<string, unknown>>): Promise<Blob> {
  const zip = new ZipWriter();
  for (const [name, value] of Object.entries(files))
    await zip.add(name, typeof value === 'string' ? value : JSON.stringify(value), NOW);
  return zip.finish();
}

async function faultOf(file: Blob): Promise<ArchiveFault | null> {
  try {
    await readArchive(file);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveTrouble);
    return (error as ArchiveTrouble).fault;
  }
}

/** The value with another in one place. */
function changed(value: Json, path: string, to: unknown): Json {
  const copy = structuredClone(value);
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((at: Json, key) => at[key] as Json, copy);
  holder[last] = to;
  return copy;
}

describe('a file to bring back', () => {
  it('that is none is refused', async () => {
    for (const text of ['', 'PK', '{"format": "backline-archive"}', 'x'.repeat(100_000)])
      expect(await faultOf(new Blob([text]))).toEqual({ problem: 'no-zip' });
  });

  it('that is a zip of something else says what is missing', async () => {
    expect(await faultOf(await zipOf({ 'cat.txt': 'miau' }))).toEqual({
      problem: 'no-contents',
      given: ['backline.json'],
    });
  });

  it('that breaks off is refused', async () => {
    const file = await good();
    expect(await faultOf(file.slice(0, file.size - 30))).toEqual({ problem: 'no-zip' });
  });

  it('with a damaged byte names the part', async () => {
    const bytes = new Uint8Array(await (await good()).arrayBuffer());
    const at = bytes.length / 2;
    bytes[Math.floor(at)]! ^= 0xff;
    expect(await faultOf(new Blob([bytes]))).toEqual({ problem: 'damaged', file: 'sets/a.json' });
  });

  it('is read also from within a folder, beside files that other programs leave', async () => {
    const { contents, set } = await parts();
    const file = await zipOf({
      '__MACOSX/mine/backline.json': 'junk',
      'mine/.DS_Store': 'junk',
      'mine/backline.json': contents,
      'mine/sets/a.json': set,
    });
    expect((await readArchive(file)).sets).toHaveLength(1);
  });

  it.each<[string, unknown, Partial<ArchiveFault>]>([
    ['report.reps.1.startMs', 'soon', { given: ['number', '"soon"'] }],
    ['report.reps.1.startMs', null, { given: ['number', 'null'] }],
    ['report.reps.0.side', 'middle', {}],
    ['report.curve', {}, {}],
    ['summary.id', '../../x', {}],
    ['summary.id', 'x'.repeat(101), {}],
    ['summary.counted', -1, {}],
    ['summary.counted', 1.5, {}],
    ['summary.startedAt', 9e15, {}],
    ['recording.width', -1, {}],
    ['recording.frames.0.lm', [[1, 2, 3]], {}],
    ['recording.frames.0.lm.3.0', 1e300, {}],
    ['recording.format', 'another', {}],
  ])('says where a set is wrong: %s = %j', async (path, to, more) => {
    const { contents, set } = await parts();
    const fault = await faultOf(
      await zipOf({ 'backline.json': contents, 'sets/a.json': changed(set, path, to) }),
    );
    expect(fault).toMatchObject({ problem: 'wrong', file: 'sets/a.json', path, ...more });
  });

  it('says what belongs together in a set, and does not', async () => {
    const { contents, set } = await parts();
    const faultFor = async (path: string, to: unknown) =>
      faultOf(await zipOf({ 'backline.json': contents, 'sets/a.json': changed(set, path, to) }));
    expect(await faultFor('recording.frames.0.t', 5000)).toMatchObject({
      path: 'recording.frames',
      given: ['times in order', 'Array'],
    });
    expect(await faultFor('recording.width', 0)).toMatchObject({
      path: 'recording',
      given: ['the size of its frames', 'Object'],
    });
  });

  it.each<[string, unknown]>([
    ['pain', [{ id: 'p', at: 1, when: 'never', level: 1 }]],
    ['pain', [{ id: 'p', at: 1, when: 'after', level: 11 }]],
    ['exercises', [{ id: 'dead-bug', text: '{}' }]],
    ['exercises', [{ id: 'own-a', text: 'x'.repeat(200_001) }]],
    ['kept', 'none'],
    ['settings', null],
  ])('says where the contents are wrong: %s', async (path, to) => {
    const { contents } = await parts();
    const fault = await faultOf(await zipOf({ 'backline.json': changed(contents, path, to) }));
    expect(fault).toMatchObject({ problem: 'wrong', file: 'backline.json' });
    expect(fault?.path).toMatch(new RegExp(`^${path}`));
  });

  it('of a later Backline says so', async () => {
    const { contents, set } = await parts();
    const later = await zipOf({ 'backline.json': { ...contents, version: 2 } });
    expect(await faultOf(later)).toEqual({ problem: 'newer', file: 'backline.json' });
    const laterSet = { 'backline.json': contents, 'sets/a.json': { ...set, version: 2 } };
    expect(await faultOf(await zipOf(laterSet))).toMatchObject({ problem: 'newer' });
  });

  it('with the same id twice is refused', async () => {
    const { contents, set } = await parts();
    const twice = { 'backline.json': contents, 'sets/a.json': set, 'sets/b.json': set };
    expect(await faultOf(await zipOf(twice))).toMatchObject({ problem: 'twice', given: ['a'] });
  });

  it.each(['', 'null', '7', '{"a":', '[]'])('is no JSON: %j', async (text) => {
    expect(await faultOf(await zipOf({ 'backline.json': text }))).not.toBeNull();
  });

  it('that would fill the memory is not opened', async () => {
    const bytes = new Uint8Array(await (await good()).arrayBuffer());
    const view = new DataView(bytes.buffer);
    // The length that the list announces for the set, its second entry.
    const end = bytes.length - 22;
    const second = view.getUint32(end + 16, true) + 46 + 'backline.json'.length;
    view.setUint32(second + 24, 0xffff_fff0, true);
    expect(await faultOf(new Blob([bytes]))).toMatchObject({ problem: 'too-large' });
    // One that announces less than comes is let go as soon as it is more.
    view.setUint32(second + 24, 10, true);
    expect(await faultOf(new Blob([bytes]))).toMatchObject({ problem: 'damaged' });
  });

  it('whose checksum is another is damaged', async () => {
    const bytes = new Uint8Array(await (await good()).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const second = view.getUint32(bytes.length - 22 + 16, true) + 46 + 'backline.json'.length;
    view.setUint32(second + 16, view.getUint32(second + 16, true) ^ 1, true);
    expect(await faultOf(new Blob([bytes]))).toEqual({ problem: 'damaged', file: 'sets/a.json' });
  });

  it('fails with nothing but Trouble, whatever its bytes are', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await faultOf(new Blob([bytes as Uint8Array<ArrayBuffer>]))).not.toBeNull();
      }),
    ));

  it('fails with nothing but Trouble, whichever of its bytes are changed', async () => {
    const bytes = new Uint8Array(await (await good()).arrayBuffer());
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, to] of changes) broken[at] = to;
        await faultOf(new Blob([broken]));
      }),
    );
  });

  it('fails with nothing but Trouble, whatever its JSON is', async () => {
    const { contents } = await parts();
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.jsonValue(), async (text, value) => {
        await faultOf(await zipOf({ 'backline.json': text }));
        await faultOf(
          await zipOf({ 'backline.json': contents, 'sets/x.json': { ...Object(value) } }),
        );
      }),
      { numRuns: 50 },
    );
  });
});
