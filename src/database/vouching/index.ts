/**
 * Which rows the record vouches for, and what it vouched for last. A new table is declared in tables.ts, or named there
 * with the reason why not.
 */
export {};
