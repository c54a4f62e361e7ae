import type { Failing, Proof, Run } from '../proof';
import { barsSection, countingSection, phantomSection } from './counting';
import { everySection, otherPhantomSection } from './every';
import { angleSection, samenessSection, turnedSection, unseenSection } from './seeing';
import { delaySection, falseSection, recallSection } from './warnings';

/** A chart of the report: what it shows, and its file beside `ACCURACY.md`. */
export interface Figure {
  readonly kind: 'detection' | 'angle';
  readonly alt: string;
  readonly path: string;
}

const images = (figures: readonly Figure[], kind: Figure['kind']): string[] =>
  figures
    .filter((each) => each.kind === kind)
    .flatMap(({ alt, path }) => [`![${alt}](${path})`, '']);

const runText = ({ cpu, cores, node, seconds, memoryMiB, sets, acted }: Run): string =>
  `${sets} sets and ${acted} pose sequences in ${Math.round(seconds)} s on ${cpu}, ${cores} cores, Node ${node}, with up to ` +
  `${Math.round(memoryMiB)} MiB in one process.`;

const intro = (run: Run): string[] => [
  '# How well Backline counts and warns',
  '',
  'Written by `npm run accuracy`, never by hand; the figures behind it are in',
  '[docs/accuracy/accuracy.json](docs/accuracy/accuracy.json).',
  runText(run),
  '',
  'The sets are rendered bodies whose spine is known in every frame (`tests/accuracy/plan.json`: bodies,',
  'clothes, rooms, cameras, tempo, faults), rendered clips of eleven other exercises, and a few real',
  'people. What the camera would have seen goes through the same engine as in the browser.',
  '',
  '- **used for choosing**: four of the bodies, and the older clips. Bounds and scales were chosen on them.',
  '- **only reported**: the four other bodies, in clips that nothing was chosen on. The older clips show',
  '  these bodies too, in other clothes, rooms and views.',
  '- **real people**: counted by eye; how well they did it was judged by eye, too.',
  '',
  'Rendered bodies are no people: they have no soft tissue that moves and no cloth that swings. How much',
  'worse real backs are read, the few real sets here can only hint at.',
  '',
];

const failingLines = (failing: readonly Failing[]): string[] =>
  failing.flatMap(({ source, failures }) => [
    `- \`${source}\``,
    ...failures.map((failure) => `  - ${failure}`),
  ]);

const failingSection = (failing: readonly Failing[]): string[] => [
  '## Everything that went wrong',
  '',
  ...(failing.length === 0
    ? ['Nothing.', '']
    : [
        `<details><summary>${failing.length} sets</summary>`,
        '',
        ...failingLines(failing),
        '',
        '</details>',
        '',
      ]),
];

const missingSection = (missing: readonly string[]): string[] =>
  missing.length === 0
    ? []
    : ['## What is not in here', '', ...missing.map((sentence) => `- ${sentence}`), ''];

/** The report as a Markdown file. */
export function toDocument(proof: Proof, figures: readonly Figure[]): string {
  // Of the other exercises there is a row each, and what is counted in them by mistake.
  const shown = proof.groups.filter(({ group }) => group !== 'other' && group !== 'fresh');
  return [
    ...intro(proof.run),
    ...barsSection(proof.bars, proof.barsWhereChosen),
    ...everySection(proof.every),
    ...countingSection(shown),
    ...phantomSection(proof.groups),
    ...otherPhantomSection(proof.otherPhantoms),
    ...recallSection(shown),
    ...images(figures, 'detection'),
    ...falseSection(shown),
    ...delaySection(shown),
    ...angleSection(shown),
    ...images(figures, 'angle'),
    ...unseenSection(shown),
    ...samenessSection(shown),
    ...turnedSection(shown),
    ...failingSection(proof.failing),
    ...missingSection(proof.missing),
  ].join('\n');
}
