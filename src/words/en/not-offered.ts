import type { Evidence, NotOfferedName } from '../../exercises/not-offered';

interface Left {
  readonly name: string;
  /** The article's reason. */
  readonly reason: string;
  /** How sure that is. */
  readonly sure: string;
}

const exercises: Readonly<Record<NotOfferedName, Left>> = {
  toeTouches: {
    name: 'Toe touches',
    reason:
      'Reaching for the toes with straight legs is said to load discs and ligaments, and to stretch thighs and low back too far.',
    sure: 'The article’s opinion. Guidelines sound different: they encourage normal activity, and bending is part of it.',
  },
  sitUps: {
    name: 'Sit-ups',
    reason: 'Coming up all the way is said to press hard on the discs.',
    sure: 'Not settled: a high figure for that load is passed on at second hand; its source was not read.',
  },
  doubleLegLifts: {
    name: 'Double leg lifts',
    reason:
      'Lifting both legs at once, lying on the back, is said to put much more on the low back than one leg does.',
    sure: 'Supported: in tests of leg lowering many people lose hold of pelvis and back long before the legs are low.',
  },
  inclineLegPress: {
    name: 'Incline leg press',
    reason: 'In the machine the back is said to be held round while it is loaded.',
    sure: 'The article’s opinion. A review that compares kinds of exercise sounds different: resistance training is among those that did well.',
  },
  jogging: {
    name: 'Jogging',
    reason: 'Its impact, most of all on hard ground, is said to strain the low back.',
    sure: 'The article’s opinion. Guidelines sound different: aerobic exercise is among what they suggest.',
  },
  bentOverRows: {
    name: 'Bent-over rows',
    reason: 'Bent forwards, the low back is said to do all the holding.',
    sure: 'Supported: of three kinds of row that were measured, this one loaded the low back most.',
  },
};

const evidence: Readonly<Record<Evidence, string>> = {
  supported: 'Supported',
  unsettled: 'Not settled',
  opinion: 'Opinion',
};

/** What the articles leave out, and how sure their reasons are. */
export const notOffered = {
  title: 'Not in this programme',
  link: 'What is not in this programme, and why',
  intro:
    'One of the two articles behind Backline leaves out six exercises, and so does the programme. Here is its reason for each, and how sure that is.',
  ask: 'You like one of them, or did it before? Ask your clinician whether it suits you.',
  reason: 'The article says',
  sure: 'How sure is that',
  instead: 'Here instead',
  told: (exercise: string) => `Done in place of “${exercise}”, it is told apart and not counted.`,
  evidence,
  exercises,
};
