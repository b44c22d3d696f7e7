// Kinds for which no public schema is at hand. Each has a reason, printed with every run; a kind that is neither here
// nor among the schemas is a failure.

/** "apiVersion Kind" to the reason why objects of that kind are not judged. */
export const withoutSchema: Record<string, string> = {}
