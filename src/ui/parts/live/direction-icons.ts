import type { Direction } from '../../../workout/events';

/**
 * Strokes of each direction's icon on a field of 24 × 24; the start pose is drawn from
 * its key pose, and a ring shows how long it is held.
 */
type Drawn = Exclude<Direction, 'take-start' | 'hold-still'>;

const PICTURE =
  'M8 4H5a1 1 0 0 0-1 1v3M16 4h3a1 1 0 0 1 1 1v3M8 20H5a1 1 0 0 1-1-1v-3M16 20h3a1 1 0 0 0 1-1v-3';
const LAPTOP = 'M3 20h11M14 20';

/** An arrow from above, below or the side into a picture of which only the corners are drawn. */
const INTO = `${PICTURE}M1 12h12M9 8l4 4-4 4`;

export const DIRECTION_ICONS: Readonly<Record<Drawn, string>> = {
  'step-in': INTO,
  'feet-cut-off': INTO,
  'head-cut-off': INTO,
  'hands-cut-off': INTO,
  'someone-else': 'M7 5.5a2.5 2.5 0 1 0 .01 0M2 20v-3a5 5 0 0 1 10 0v3M15 8l6 6M21 8l-6 6',
  'more-light':
    'M12 8a4 4 0 1 0 .01 0M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3L19 19M19 5l-1.7 1.7M6.7 17.3L5 19',
  'step-back':
    'M4 4l6 6M10 5.5V10H5.5M20 4l-6 6M14 5.5V10h4.5M4 20l6-6M5.5 14H10v4.5M20 20l-6-6M18.5 14H14v4.5',
  'come-closer':
    'M10 10L4 4M4 8.5V4h4.5M14 10l6-6M15.5 4H20v4.5M10 14l-6 6M4 15.5V20h4.5M14 14l6 6M20 15.5V20h-4.5',
  'tilt-down': `${LAPTOP}M14 20L10 6M17 5a9 9 0 0 1 4 8M21 13l-3-2.2M21 13l1.5-3.4`,
  'tilt-up': `${LAPTOP}M14 20l4-14M14 4A9 9 0 0 0 7 8.5M7 8.5l.3-3.7M7 8.5l3.6-.4`,
  'to-the-middle': 'M12 3v18M1 12h7M5 9l3 3-3 3M23 12h-7M19 9l-3 3 3 3',
  'face-camera': 'M12 3a3.5 3.5 0 1 0 .01 0M5 21v-3a7 7 0 0 1 14 0v3M10.6 6.5h.01M13.4 6.5h.01',
  'feet-to-camera': 'M9 3v9M15 3v9M7 16c0-3 4-3 4 0l-.5 4h-3zM13 16c0-3 4-3 4 0l-.5 4h-3z',
  'turn-side-on': 'M20 12a8 8 0 1 1-2.4-5.7M20 2.5v5h-5',
};
