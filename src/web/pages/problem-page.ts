import type { ErrorRequestHandler, Request } from 'express';
import { problemOf } from '../http/problem';
import { logProblem } from '../http/problem-handler';
import type { FacadeServices } from '../services';
import { render, type Frame } from './render';

/** The case that the refused act belongs to. */
const caseBehind = ({ originalUrl }: Request): string | undefined =>
  /^(\/cases\/[0-9a-f-]{36})\/./.exec(originalUrl)?.[1];

/** Errors of pages: to the sign-in when nobody is signed in, else a page that says what is wrong. */
export function problemPage({ log }: FacadeServices): ErrorRequestHandler {
  return (error, request, response, next) => {
    const problem = problemOf(error);
    response.locals.problemCode = problem.code;
    logProblem(log, problem, error, response.locals.route);
    if (response.headersSent) {
      next(error);
      return;
    }
    if (problem.code === 'NOT_SIGNED_IN') {
      const next = request.method === 'GET' ? `?next=${encodeURIComponent(request.originalUrl)}` : '';
      response.redirect(303, `/sign-in${next}`);
      return;
    }
    if (request.accepts(['html', 'json']) === 'json') {
      response.status(problem.status).json(problem);
      return;
    }
    const frame = response.locals.frame as ((title: string) => Frame) | undefined;
    render(
      response,
      './problem',
      {
        ...(frame?.(problem.title) ?? { title: problem.title }),
        problem,
        back: caseBehind(request),
        typed: request.method === 'POST',
      },
      problem.status,
    );
  };
}
