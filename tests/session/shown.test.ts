import type { CheckAnswer, LiveView, NotSeenReason } from '../../src/coach/report';
import { describe, expect, test } from 'vitest';
import { lineFor, looksSame, shownOf, SteadyLine, type Line } from '../../src/session/shown';
import { RateMeter } from '../../src/session/rate';
import { exercise, view } from './made-up';

describe('the line for one frame', () => {
  const arch = { id: 'arch', level: 'warn' } as const;
  test.each([
    ['nothing to say', view(), '', 'phase'],
    ['before the start is known', view({ phase: 'waiting', notSeen: 'no-neutral' }), 'Hold still in the start position', 'phase'],
    ['a fault', view({ active: [arch] }), 'Lower your leg', 'warn'],
    ['nearly a fault', view({ active: [{ id: 'arch', level: 'watch' }] }), 'Lower your leg', 'watch'],
    ['turned away, whatever else', view({ notSeen: 'turned-away', active: [arch] }), 'Turn side-on to the camera', 'hint'],
    ['no outline between two repetitions', view({ notSeen: 'outline-torn' }), 'I can’t see your back', 'hint'],
    ['no outline within a repetition', view({ notSeen: 'outline-torn', phase: 'moving' }), '', 'phase'],
    ['no outline, and a fault', view({ notSeen: 'outline-torn', active: [arch] }), 'Lower your leg', 'warn'],
    ['an arm in front within a repetition', view({ notSeen: 'covered', phase: 'moving' }), '', 'phase'],
    ['a loose top between two repetitions', view({ notSeen: 'loose-top' }), 'A closer-fitting top shows your back', 'hint'],
    ['too dark, whatever else', view({ notSeen: 'too-dark', phase: 'moving', active: [arch] }), 'More light, please', 'hint'],
    ['too far, whatever else', view({ notSeen: 'too-far', active: [arch] }), 'Come a little closer', 'hint'],
    ['a check without words', view({ active: [{ id: 'nameless', level: 'warn' }] }), '', 'phase'],
  ])('%s', (_, seen, text, kind) => expect(lineFor(exercise, seen)).toEqual({ text, kind })); // prettier-ignore
});

describe('the steady line', () => {
  const warn: Line = { text: 'Lower your leg', kind: 'warn' };
  const watch: Line = { text: 'Lower your leg', kind: 'watch' };
  const hint: Line = { text: 'I can’t see you', kind: 'hint' };
  const none: Line = { text: '', kind: 'phase' };

  /** What is shown at the end of `[line, until ms]` stretches, asked every 40 ms. */
  function after(...stretches: [Line, number][]): string {
    const steady = new SteadyLine();
    let shown: Line = none;
    let at = 0;
    for (const [line, until] of stretches)
      for (; at < until; at += 40) shown = steady.next(line, at);
    return shown.kind;
  }

  test.each<[string, [Line, number][], string]>([
    ['a warning comes at once', [[none, 1000], [warn, 1040]], 'warn'],
    ['not seen for a moment says nothing', [[none, 1000], [hint, 1500]], 'phase'],
    ['not seen for longer says so', [[none, 1000], [hint, 1700]], 'hint'],
    ['a warning stays to be read', [[warn, 400], [none, 2000]], 'warn'],
    ['and then goes', [[warn, 400], [none, 3000]], 'phase'],
    ['a warning that comes back stays on', [[warn, 400], [none, 2000], [warn, 2100], [none, 3600]], 'warn'],
    ['watch does not push a warning away', [[warn, 400], [watch, 1600]], 'warn'],
    ['watch must last', [[none, 1000], [watch, 1200]], 'phase'],
    ['a hint gives way to a warning at once', [[hint, 2000], [warn, 2040]], 'warn'],
  ])('%s', (_, stretches, kind) => expect(after(...stretches)).toBe(kind)); // prettier-ignore
});

test('two moments look the same only if nothing shown differs', () => {
  const line: Line = { text: 'a', kind: 'hint' };
  const shown = shownOf(exercise, view(), line);
  expect(looksSame(shown, shownOf(exercise, view({ atMs: 40, backLine: [] }), { ...line }))).toBe(
    true,
  );
  const changes = [{ count: 1 }, { countLeft: 1 }, { countRight: 1 }, { short: 1 }] as const;
  for (const change of changes)
    expect(looksSame(shown, shownOf(exercise, view(change), line))).toBe(false);
  expect(looksSame(shown, shownOf(exercise, view({ back: 'warn' }), line))).toBe(false);
  expect(looksSame(shown, shownOf(exercise, view({ phase: 'moving' }), line))).toBe(false);
  expect(looksSame(shown, shownOf(exercise, view(), { text: 'b', kind: 'hint' }))).toBe(false);
});

test('every check is listed with its answer in words, and the back with the reason', () => {
  const said = (checks: LiveView['checks'], notSeen: NotSeenReason | null = null) =>
    shownOf(exercise, view({ checks, notSeen, back: notSeen ? 'not-seen' : 'ok' }), {
      text: '',
      kind: 'phase',
    });
  const words = (answer: CheckAnswer, reason: NotSeenReason | null = null) =>
    said([{ id: 'arch', answer, reason }]).checks.map((check) => check.words);
  expect(words('ok')).toEqual(['no']);
  expect(words('watch')).toEqual(['a little']);
  expect(words('warn')).toEqual(['yes']);
  expect(words('not-seen')).toEqual(['not yet seen']);
  expect(words('not-seen', 'covered')).toEqual(['not seen, arm in front']);
  expect(said([]).checks).toMatchObject([{ answer: 'not-seen', words: 'not yet seen' }]);
  expect([said([]).why, said([], 'too-dark').why]).toEqual(['', 'too dark']);
  const [dark, arm] = [said([], 'too-dark'), said([], 'covered')];
  expect(looksSame(dark, arm)).toBe(false);
  expect(looksSame(said([]), said([{ id: 'arch', answer: 'ok', reason: null }]))).toBe(false);
});

test('the rate is that of the last two seconds', () => {
  const meter = new RateMeter();
  expect(meter.add(0, 20)).toBeNull();
  for (let at = 100; at <= 2000; at += 100) meter.add(at, 20);
  let rate = meter.add(2050, 40);
  for (let at = 2100; at <= 5000; at += 50) rate = meter.add(at, 40);
  expect(rate?.fps).toBeCloseTo(20, 5);
  expect(rate?.inferenceMs).toBeCloseTo(40, 5);
});
