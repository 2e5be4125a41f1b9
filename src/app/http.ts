import express, { type RequestHandler, type Router } from 'express';
import type { Server } from 'node:http';
import type { Health } from './health';
import type { Log } from '../base/log';
import { security, unclaimed } from '../web';

export interface Http {
  /** From now on these answer, first come first served. */
  use(...routers: Router[]): void;
  /** No new connections; running requests get 10 s to end. */
  close(): Promise<void>;
}

/** Proxies whose word about the caller's address counts: how many stand in front, or their addresses. */
export type TrustedProxies = number | string[];

interface Listening {
  port: number;
  publicUrl: string;
  health: Health;
  log: Log;
  trustedProxies?: TrustedProxies;
}

/** Listens at once: until the routers are there, /health says what is being waited for and everything else is 503. */
export async function listen({ port, publicUrl, health, log, trustedProxies = [] }: Listening): Promise<Http> {
  const app = express().disable('x-powered-by').set('trust proxy', trustedProxies).use(security(publicUrl));
  let routers: Router | undefined;
  app.use((request, response, next) => (routers ? routers(request, response, next) : next()));
  app.get('/health', (async (_request, response) => {
    const report = await health.report();
    response.status(503).json({ ...report, ok: false });
  }) as RequestHandler);
  app.use((_request, response, next) => {
    if (routers) next();
    else response.status(503).set('Retry-After', '5').type('text/plain').send('系统正在启动，请稍后再试');
  });
  app.use(...unclaimed(log));
  const server = await new Promise<Server>((resolve, reject) => {
    const created = app.listen(port, (error?: Error) => (error ? reject(portInWords(error, port)) : resolve(created)));
  });
  // Longer than clients and proxies keep a connection: else one is closed while a request is on its way.
  server.keepAliveTimeout = 75_000;
  log.info('http listens', { port });
  return {
    use: (...given) => void (routers = express.Router().use(...given)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 10_000).unref();
      }),
  };
}

function portInWords(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === 'EADDRINUSE'
    ? new Error(`Port ${port} is in use: stop what uses it, or give another one with PORT.`)
    : error;
}
