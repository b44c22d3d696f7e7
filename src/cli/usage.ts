// Bad usage: words on the command line that mean nothing.

/** The message is for the person at the keyboard; the help text follows it. Exit code 2. */
export class UsageError extends Error {}
