/** What a command could not do, in one sentence that says what to do next. Shown without a stack. */
export class Failure extends Error {}
