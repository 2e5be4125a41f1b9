import type { RequestHandler } from 'express';
import { Histogram, type Registry } from 'prom-client';
import type { Log } from '../../base/log';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Shorter than any number of a person: a document, a telephone, a certificate. */
const harmless = /^[a-z][a-z0-9-]{0,40}$|^\d{1,5}$/i;

/** The path without its query, whose ids can be looked up; what else people may have typed into it is left out. */
export const pathForLog = (originalUrl: string): string =>
  originalUrl
    .split(/[?#]/, 1)[0]!
    .split('/')
    .slice(0, 12)
    .map((part) => (part === '' || uuid.test(part) || (harmless.test(part) && !/\d{6}/.test(part)) ? part : '…'))
    .join('/');

/**
 * One line and one measurement per request, with the path and, of a refusal, its code. Queries and other words in a path
 * may hold what people typed: they are left out.
 */
export function requestLog(log: Log, metrics: Registry): RequestHandler {
  const name = 'mingfa_http_request_seconds';
  const seconds =
    (metrics.getSingleMetric(name) as Histogram | undefined) ??
    new Histogram({
      name,
      help: 'Time to answer HTTP requests',
      labelNames: ['method', 'route', 'status'],
      registers: [metrics],
    });
  return (request, response, next) => {
    const stop = seconds.startTimer();
    response.on('close', () => {
      const route = response.locals.route as string | undefined;
      if (!route) return;
      const labels = { method: request.method, route, status: response.statusCode };
      const took = stop(labels);
      const code = response.locals.problemCode as string | undefined;
      const path = pathForLog(request.originalUrl);
      log.info('request answered', { ...labels, path, ...(code && { code }), milliseconds: Math.round(took * 1000) });
    });
    next();
  };
}
