import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNotSo, labelled, withCount, withWarning } from '../../src/review';
import { parseRecording } from '../../src/storage/recording-schema';
import { storedSet } from '../storage/made-up';

const sags = { id: 'back-sags', fromMs: 4500 };
const other = { id: 'back-sags', fromMs: 9000 };

describe('what the person says of a set', () => {
  it('is a count, warnings of what was not so, or both', () => {
    const both = withWarning(withCount(null, 10, 1), sags, false, 2);
    expect(both).toEqual({ at: 2, count: 10, notSo: [sags] });
    expect(isNotSo(both, sags)).toBe(true);
    expect(isNotSo(both, other)).toBe(false);
    expect(isNotSo(null, sags)).toBe(false);
  });

  it('is nothing any more once all of it is taken back', () => {
    const both = withWarning(withCount(null, 0, 1), sags, false, 2);
    expect(withWarning(withCount(both, null, 3), sags, true, 4)).toBeNull();
    expect(withCount(withWarning(both, sags, true, 3), null, 4)).toBeNull();
  });

  it('names a warning once however often it is said', () => {
    const says = fc.array(fc.tuple(fc.constantFrom(sags, other), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(says, (said) => {
        let correction = withCount(null, 3, 0);
        said.forEach(([warning, isSo], at) => {
          correction = withWarning(correction, warning, isSo, at);
          expect(isNotSo(correction, warning)).toBe(!isSo);
        });
        const keys = correction!.notSo.map(({ fromMs }) => fromMs);
        expect(new Set(keys).size).toBe(keys.length);
        expect(correction!.count).toBe(3);
      }),
    );
  });
});

describe('a labelled recording', () => {
  it('has what was measured and what the person says, and can be read as any other', () => {
    const set = storedSet('one');
    const correction = { at: 5, count: 10, notSo: [sags] };
    const file: unknown = JSON.parse(JSON.stringify(labelled(set, correction)));
    expect(file).toMatchObject({
      labels: { measured: { count: 2, warnings: [] }, person: correction },
    });
    expect(parseRecording(file, 'file')).toEqual(set.recording);
  });

  it('is the recording itself where nothing was corrected', () => {
    const set = storedSet('one');
    expect(labelled(set, null)).toBe(set.recording);
  });
});
