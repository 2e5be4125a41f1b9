/**
 * Kills parts of a system of its own while cases are played on it, and says what was lost, doubled or stuck, and how long
 * each part took to come back. It ends only what it started.
 */
export {};
