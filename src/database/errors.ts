import { isNativeError } from 'node:util/types';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { BusinessError } from '../base/business-error';
import { DatabaseUnavailable, saysUnavailable } from '../base/unavailable';

/**
 * A statement that PostgreSQL refused. Carries names only: PostgreSQL's own error holds values, some of them personal
 * data.
 */
export class StatementRefused extends Error {
  constructor(
    /** SQLSTATE. */
    readonly code: string,
    readonly constraint: string | undefined,
    readonly table: string | undefined,
    message: string,
  ) {
    super(message);
    this.name = 'StatementRefused';
  }
}

/** Characters that PostgreSQL cannot store. */
const unstorable = new Set(['22021', '22P05']);

/** Constraints whose breach a person can put right. */
const answers: Record<string, () => BusinessError> = {
  cases_number: () => new BusinessError('CASE_NUMBER_TAKEN', undefined, 'number'),
  decision_not_found_major: () =>
    new BusinessError('REVIEW_NOT_PASSED', '该拟处理意见曾被认定属于重大执法决定，未经法制审核通过不得作出决定'),
};

interface PostgresError extends Error {
  code?: string;
  constraint?: string;
  table?: string;
}

/** What the rest of the program sees instead of a driver's error. Errors of others pass unchanged. */
export function translate(error: unknown): unknown {
  if (error instanceof QueryRunnerAlreadyReleasedError) return new DatabaseUnavailable();
  if (!isNativeError(error) || error instanceof BusinessError || error instanceof StatementRefused) return error;
  const refused: PostgresError = error instanceof QueryFailedError ? (error.driverError as PostgresError) : error;
  const { code = '', constraint, table, message } = refused;
  if (saysUnavailable(code, message)) return new DatabaseUnavailable({ code, message });
  if (!(error instanceof QueryFailedError)) return error;
  const answer = answers[constraint ?? ''];
  if (answer) return answer();
  if (unstorable.has(code)) return new BusinessError('VALIDATION_FAILED', '提交的内容含有无法保存的字符');
  return new StatementRefused(code, constraint, table, message);
}

/** Deadlock or serialization failure: the same act can succeed at once. */
export const isCollision = (error: unknown) =>
  error instanceof StatementRefused && ['40P01', '40001'].includes(error.code);
