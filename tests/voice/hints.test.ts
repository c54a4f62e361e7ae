import { expect, test } from 'vitest';
import { look, moving, play, rep, still, warn, type Script } from './script';

const unseen = (reason: 'turned-away' | 'nobody' | null) => look({ notSeen: reason });
const HINT = '“Turn side-on to the camera”';

test.each<[string, Script, string[]]>([
  ['not seen for a moment: silent', { 0: [unseen('turned-away')], 2900: [unseen(null)] }, []],
  [
    'not seen for three seconds: said',
    { 1000: [unseen('turned-away')], 5000: [unseen(null)] },
    [`4000 ${HINT}`],
  ],
  [
    'said again after twelve seconds, then after twice that',
    { 0: [unseen('turned-away')] },
    [`3000 ${HINT}`, `15000 ${HINT}`, `39000 ${HINT}`],
  ],
  [
    'a flicker between two reasons begins anew',
    { 0: [unseen('nobody')], 2000: [unseen('turned-away')], 6000: [unseen(null)] },
    [`5000 ${HINT}`],
  ],
  [
    'a number comes before a hint',
    { 0: [unseen('turned-away')], 3000: [rep(1)], 5000: [unseen(null)] },
    ['3000 count', '3000 “1”', `3650 ${HINT}`],
  ],
  [
    'a hint comes before a cue of the back, and keeps six seconds from the last cue',
    {
      0: [warn('lean'), unseen('turned-away')],
      4900: [moving, warn('arch')],
      5000: [still],
      8000: [unseen(null)],
    },
    ['0 warn', '0 “Finish tall, not back”', '4900 warn', `6000 ${HINT}`],
  ],
])('%s', (_, script, heard) => expect(play(script)).toEqual(heard));
