/**
 * A real PostgreSQL on a free port that nobody keeps: it may forget on a power cut, and its data goes when it stops.
 * Each test file or benchmark works on a database of its own, copied from a template that is prepared once.
 */
export { freshDatabase } from './fresh-database';
export { startScratchPostgres } from './server';
