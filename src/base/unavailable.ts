const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '55P03',
]);
/** SQLSTATE classes: connection exception, insufficient resources. */
const classes = /^(08|53)/;
const brokenOff =
  /connection terminated|connection ended|connection is closed|not queryable|query read timeout|timeout exceeded when trying to connect|client was closed|cannot use a pool/i;

/** Node's and PostgreSQL's words for "the other side is not there (yet)". */
export const saysUnavailable = (code: unknown, message: string): boolean =>
  (typeof code === 'string' && (codes.has(code) || classes.test(code))) || brokenOff.test(message);

const full = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** Node's and PostgreSQL's words for "no room on the disk". */
export const saysStorageFull = (code: unknown): boolean => typeof code === 'string' && full.has(code);

/**
 * The database can't be reached or broke off; whether a commit arrived is not known. Trying again is safe for
 * idempotent acts.
 */
export class DatabaseUnavailable extends Error {
  constructor(cause?: unknown) {
    super('The database is not available', { cause });
    this.name = 'DatabaseUnavailable';
  }
}
