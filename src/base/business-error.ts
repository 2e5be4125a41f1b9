import { errorTitles, type ErrorCode } from './error-codes';

/** A rule said no. `message` is Chinese and meant for the person concerned; `field` names the input at fault. */
export class BusinessError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = errorTitles[code],
    readonly field?: string,
  ) {
    super(message);
    this.name = 'BusinessError';
  }
}
