import { plural } from '../plural';

const movements = (count: number): string => (count === 1 ? 'One movement' : `${count} movements`);
const repetitions = plural('en', { one: 'repetition', other: 'repetitions' });

/** What the review advises: the one thing to try, the open question, a set in which nothing counted. */
export const advice = {
  tryTitle: 'One thing to try',
  wellTitle: 'Nothing to correct',
  again: 'Same again next time.',
  wellSeen: 'Nothing to correct in what was seen.',
  rangeSay: 'Go all the way, without hurry',
  rangeWhy: 'Short ones are not counted.',
  holdSay: 'Stay until you hear the tone',
  holdWhy: 'A hold counts when it lasts as long as planned; a shorter plan is fine, too.',
  couldNotJudge: (unjudged: number, complete: number, what: string, mostly: boolean) => {
    const reps =
      unjudged === complete
        ? 'any repetition'
        : `${unjudged} of ${complete} ${repetitions(complete)}`;
    return `The camera could not judge your back in ${reps}: ${mostly ? 'mostly ' : ''}${what}.`;
  },

  shortTitle: (count: number) => `${movements(count)}, not quite whole`,
  shortText: 'A repetition counts when it goes all the way and back. You are nearly there.',
  heldTitle: (time: string) => `Held for ${time}`,
  heldText: 'A hold counts when it lasts as long as planned. You are on your way.',
  heldTips: ['Stay until you hear the tone.', 'Plan a shorter hold and work up from there.'],
  shortTips: ['Go all the way, pause a moment, come back.', 'Watch the moving figure once more.'],
  noneTitle: 'Nothing to count this time',
  voidText: 'You moved, but not in the way that counts here. A small change is enough.',
  unseenText: 'Most of the time the camera could not see enough of you. That is quick to mend.',
  noneText: 'No repetition was seen. Start from the start pose and move without hurry.',
};
