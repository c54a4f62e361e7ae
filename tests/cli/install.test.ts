// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../src/cli/install.mjs';

const lock = {
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-for-another-system': { version: '2.0.0', optional: true },
};
const { 'node_modules/a': a } = lock;

describe('isInstalled', () => {
  it('is content when every package has its version', () => {
    expect(isInstalled(lock, lock)).toBe(true);
  });

  it('is content without what is for other systems', () => {
    expect(isInstalled(lock, { 'node_modules/a': a })).toBe(true);
  });

  it.each([
    ['a package is missing', {}],
    ['a package is of another version', { 'node_modules/a': { version: '1.0.1' } }],
    [
      'an optional package is of another version',
      { ...lock, 'node_modules/b-for-another-system': { version: '1.0.0' } },
    ],
    ['a package is left over', { ...lock, 'node_modules/c': { version: '1.0.0' } }],
  ])('is not when %s', (_, installed) => {
    expect(isInstalled(lock, installed)).toBe(false);
  });
});
