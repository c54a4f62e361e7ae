/** What the checks of form answer, while a set runs. */
export const checks = {
  answers: { ok: 'no', watch: 'a little', warn: 'yes', 'not-seen': 'not yet seen' },
  notSeen: (reason: string) => `not seen, ${reason}`,
};
