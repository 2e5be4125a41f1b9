import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** Security headers of public pages and what they load. */
export const publicHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        // bpmn-js sets style attributes on what it draws and has its marks as data: images.
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
    },
    // Whether the site is reached by https is the business of what stands before it.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });

/** Pages are asked for anew each time: what is withdrawn must be gone at once (处罚法 48). */
export const fresh: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-cache');
  next();
};
