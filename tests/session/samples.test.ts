// @vitest-environment node
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import { hasSample } from '../../src/session/samples';

const FOLDER = fileURLToPath(new URL('../../public/samples', import.meta.url));

it('offers the samples that there are, and no other', () => {
  const offered = EXERCISES.filter(hasSample).map(({ id }) => `${id}.webm`);
  expect(offered.toSorted()).toEqual(readdirSync(FOLDER).toSorted());
});
