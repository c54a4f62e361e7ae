import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../paths.mjs';
import { FOUR } from '../catalogue';
import { angleChart, detectionChart } from '../charts';
import type { Proof } from '../proof';
import { exerciseWords } from '../words';
import { toDocument, type Figure } from './document';

const FOLDER = 'docs/accuracy';

interface Drawn extends Figure {
  readonly svg: string;
}

/** Every chart for which there is something to show. */
export function drawn({ groups }: Proof): Drawn[] {
  return FOUR.flatMap((id): Drawn[] => {
    const name = exerciseWords(id);
    const [curve, angles] = [detectionChart(groups, id), angleChart(groups, id)];
    return [
      {
        kind: 'detection' as const,
        alt: `${name}: share warned of against true degrees`,
        path: `${FOLDER}/${id}-detection.svg`,
        svg: curve,
      },
      {
        kind: 'angle' as const,
        alt: `${name}: lumbar angle read against the true one`,
        path: `${FOLDER}/${id}-angle.svg`,
        svg: angles,
      },
    ].flatMap((each) => (each.svg === null ? [] : { ...each, svg: each.svg }));
  });
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;

/** Writes `ACCURACY.md`, its charts and its figures. @returns what was written, below `root` */
export function writeReport(proof: Proof, root = ROOT): string[] {
  const charts = drawn(proof);
  mkdirSync(join(root, FOLDER), { recursive: true });
  const files: [string, string][] = [
    ...charts.map(({ path, svg }): [string, string] => [path, svg]),
    [`${FOLDER}/accuracy.json`, `${JSON.stringify(proof, rounded, 1)}\n`],
    ['ACCURACY.md', toDocument(proof, charts)],
  ];
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return files.map(([path]) => path);
}
