/**
 * Reminders before a limit of the review ends and reports after it (C13). The limits that are watched stand in
 * watched-limits.ts.
 */
export {};
