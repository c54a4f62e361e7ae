import catCow from './cat-cow';
import { defineVariant } from './variant';

export default defineVariant(catCow, {
  id: 'cat-cow-rotation',
  name: 'Cat and cow with rotation',
  purpose: 'Move the whole spine: round, hollow, and turned to each side.',
  steps: [
    'Cat: breathe out, round your back, let your head hang.',
    'Cow: breathe in, let your belly sink, lift head and tailbone.',
    'Come level; open one arm to the ceiling, your eyes follow the hand.',
    'Put it down, open the other arm, and begin anew.',
  ],
  bestFor: 'Stiffness in turning, once cat and cow come easily.',
  cautions: [
    ...catCow.cautions!,
    'From the side the camera cannot see how far you turn: it counts each cat and cow, the turns are yours.',
  ],
  differs:
    'The article names a rotation and does not describe it: opening one arm after the other is a choice. “Each” means ten of each: cat, cow, and a turn to either side.',
  easier: 'Turn head and shoulders, hands down.',
});
