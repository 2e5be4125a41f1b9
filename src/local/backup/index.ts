/**
 * A backup of what one machine keeps: database, files and the key of the record. Of the engine nothing is kept: what runs
 * there is told by the database.
 */
export { backUp, type BackupNote, noteOf } from './back-up';
export { restore } from './restore';
