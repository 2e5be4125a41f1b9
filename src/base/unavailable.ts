/** The database can't be reached or broke off; whether a commit arrived is not known. Trying again is safe for idempotent acts. */
export class DatabaseUnavailable extends Error {
  constructor(cause?: unknown) {
    super('The database is not available', { cause });
    this.name = 'DatabaseUnavailable';
  }
}
