import type { RequestHandler } from 'express';
import { Histogram, type Registry } from 'prom-client';
import type { Log } from '../../base/log';

/** One line and one measurement per request, by route: paths and queries may hold what people typed. */
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
      log.info('request answered', { ...labels, milliseconds: Math.round(took * 1000) });
    });
    next();
  };
}
