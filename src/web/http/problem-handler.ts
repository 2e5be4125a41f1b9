import type { ErrorRequestHandler } from 'express';
import type { Log } from '../../base/log';
import { problemOf, type Problem } from './problem';

/** Logs what is the system's fault, without what people typed. */
export function logProblem(log: Log, problem: Problem, error: unknown, route: unknown): void {
  if (problem.status < 500) return;
  log.error('request failed', { code: problem.code, instance: problem.instance, route, error: faultOf(error) });
}

/** Messages of database errors can quote values: name, code and place are enough. */
function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, code } = error as Error & { code?: unknown };
  return {
    name,
    code,
    at: error.stack
      ?.split('\n')
      .filter((line) => line.trim().startsWith('at '))
      .slice(0, 6),
  };
}

/** Answers every error of the API as problem details (RFC 9457). */
export function problemHandler(log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const problem = problemOf(error);
    response.locals.problemCode = problem.code;
    logProblem(log, problem, error, response.locals.route);
    if (response.headersSent) {
      next(error);
      return;
    }
    if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer realm="mingfa"');
    if (problem.status === 503) response.set('Retry-After', '5');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}
