import type { NotSeenReason } from '../../coach/report';

/**
 * Why the body or its back is not seen: `reason` in a word or two, beside the back line; `what` within
 * a sentence of the review, and `remedy`, what helps next time.
 */
export const seeing = {
  nobody: {
    reason: 'nobody there',
    what: 'nobody in the picture',
    remedy: 'Place the camera so that it sees you from head to feet.',
  },
  'turned-away': {
    reason: 'not side-on',
    what: 'not side-on to the camera',
    remedy: 'Turn side-on, so that the camera sees one of your sides.',
  },
  'not-facing': {
    reason: 'not facing the camera',
    what: 'not facing the camera',
    remedy: 'Turn your front, or your feet, to the camera as the picture shows.',
  },
  'out-of-frame': {
    reason: 'out of the picture',
    what: 'part of you outside the picture',
    remedy: 'Move the camera back until all of you is in the picture.',
  },
  'too-dark': {
    reason: 'too dark',
    what: 'too little light',
    remedy: 'Switch a lamp on, best one in front of you.',
  },
  'too-far': {
    reason: 'too far away',
    what: 'too far from the camera',
    remedy: 'Come closer, so that you fill more of the picture.',
  },
  'no-neutral': {
    reason: 'start pose not known',
    what: 'no still start pose yet',
    remedy: 'Hold the start pose still for a second before you move.',
  },
  'loose-top': {
    reason: 'loose top',
    what: 'a top that hangs differently each time',
    remedy: 'Wear a closer-fitting top, or tuck it in.',
  },
  covered: {
    reason: 'arm in front',
    what: 'an arm in front of your back',
    remedy: 'Keep your arms clear of your back as the camera sees it.',
  },
  'outline-torn': {
    reason: 'outline unclear',
    what: 'the outline of your back unclear',
    remedy: 'Wear a top that stands out from the wall and the floor.',
  },
  'too-quick': {
    reason: 'too quick',
    what: 'a hold too short to look',
    remedy: 'Stay at the end of the movement for a moment.',
  },
} satisfies Record<NotSeenReason, Record<'reason' | 'what' | 'remedy', string>>;
