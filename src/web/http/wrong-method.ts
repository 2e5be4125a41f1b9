import type { RequestHandler, Router } from 'express';
import { BusinessError } from '../../base/business-error';

/**
 * Last in its router: an address that the router serves, but not by this method, is answered with 405 and the methods
 * that it takes; OPTIONS with these methods alone.
 */
export const wrongMethod =
  (router: Router): RequestHandler =>
  (request, response, next) => {
    const methods = methodsOf(router, request.path);
    if (methods.length === 0) {
      next();
      return;
    }
    response.set('Allow', methods.join(', '));
    if (request.method !== 'OPTIONS')
      throw new BusinessError('METHOD_NOT_ALLOWED', `此地址只接受 ${methods.join('、')}`);
    response.status(204).end();
  };

/** Layers of Express's router tell whether a path is theirs; its types leave that out. */
type Layer = Router['stack'][number] & { match(path: string): unknown };

function methodsOf(router: Router, path: string): string[] {
  const routes = (router.stack as Layer[]).flatMap((layer) => (layer.route && layer.match(path) ? [layer.route] : []));
  const methods = new Set(routes.flatMap(({ stack }) => stack.map(({ method }) => method.toUpperCase())));
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}
