/** What went wrong, in words; what was thrown need not be an Error. */
export const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
