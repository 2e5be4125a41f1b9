import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Log } from '../../base/log';
import { problemOf } from './problem';
import { logProblem } from './problem-handler';

/** The last word on addresses that belong to nobody, and on errors that nobody put into words. */
export function unclaimed(log: Log): [RequestHandler, ErrorRequestHandler] {
  return [
    (_request, response) => void response.status(404).type('text/plain').send('没有找到这个页面'),
    (error, _request, response, next) => {
      const problem = problemOf(error);
      logProblem(log, problem, error, 'unclaimed');
      if (response.headersSent) next(error);
      else response.status(problem.status).type('text/plain').send(problem.detail);
    },
  ];
}
