import type { Request, RequestHandler, Response, Router } from 'express';
import { BusinessError } from '../../base/business-error';
import type { FacadeServices } from '../services';
import { bearerToken, personOf } from './identity';
import type { Call, JsonOperation, Operation } from './operation';
import { parse } from './parse';

/** Puts the operation on the router under its own path. */
export function mount(router: Router, operation: Operation, services: FacadeServices): void {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const handler: RequestHandler = async (request, response) => {
    response.locals.route = operation.path;
    const call = await callOf(operation, request, services);
    if (operation.kind === 'raw') return operation.handle(call, services, request, response);
    answer(operation, await operation.run(call, services), response);
  };
  router[operation.method](path, handler);
}

async function callOf(operation: Operation, request: Request, services: FacadeServices): Promise<Call> {
  const token = bearerToken(request);
  const by = operation.access === 'public' ? undefined : await personOf(token, services);
  return {
    by: by!,
    token: token!,
    params: paramsOf(operation, request),
    query: operation.query && parse(operation.query, request.query),
    body: operation.kind === 'json' && operation.body ? parse(operation.body, request.body) : undefined,
    header: (name) => request.get(name),
  };
}

/** An id that cannot be one is an id that nothing has. */
function paramsOf({ params }: Operation, request: Request): unknown {
  const parsed = params?.safeParse(request.params);
  if (parsed && !parsed.success) throw new BusinessError('NOT_FOUND');
  return parsed?.data;
}

/** Only what the schema names leaves the system. */
function answer({ status, result }: JsonOperation, value: unknown, response: Response): void {
  response.status(status);
  if (result === null) response.end();
  else response.json(result.parse(value));
}
