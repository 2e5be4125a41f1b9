import type { Request, RequestHandler } from 'express';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { operations } from '../../../src/web/api';
import { describeApi } from '../../../src/web/openapi';

const pointer = (...keys: string[]) => keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

/** Compares every JSON answer, and the body of every accepted request, with the API's own description. */
export function contractWatch(): { watch: RequestHandler; breaches: string[] } {
  const api = JSON.parse(JSON.stringify(describeApi(operations, 'http://localhost')));
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  ajv.addSchema({ $id: 'api', ...api });
  const compiled = new Map<string, ValidateFunction>();
  const breaches: string[] = [];

  function check(what: string, path: string, value: unknown): void {
    const validate = compiled.get(path) ?? ajv.compile({ $ref: `api#/${path}` });
    compiled.set(path, validate);
    if (!validate(value)) breaches.push(`${what}: ${ajv.errorsText(validate.errors)}`);
  }

  function checkExchange(request: Request, route: string, status: number, mediaType: string, body: string): void {
    const method = request.method.toLowerCase();
    const described = api.paths[route]?.[method];
    if (!described) return void breaches.push(`${method} ${route} is not described`);
    const answer = String(status) in described.responses ? String(status) : 'default';
    const what = `${method} ${route} ${status}`;
    if (!described.responses[answer].content?.[mediaType])
      return void breaches.push(`${what}: ${mediaType} is not described`);
    check(
      `answer of ${what}`,
      pointer('paths', route, method, 'responses', answer, 'content', mediaType, 'schema'),
      JSON.parse(body),
    );
    if (status < 300 && described.requestBody && request.is('application/json')) {
      check(
        `request of ${what}`,
        pointer('paths', route, method, 'requestBody', 'content', 'application/json', 'schema'),
        request.body,
      );
    }
  }

  const watch: RequestHandler = (request, response, next) => {
    const end = response.end.bind(response) as (...args: any[]) => any;
    response.end = ((chunk: string | Buffer | undefined, ...rest: unknown[]) => {
      const mediaType = (response.get('content-type') ?? '').split(';')[0]!;
      const route = response.locals.route as string | undefined;
      if (route && chunk && mediaType.includes('json') && route !== '/api/openapi.json' && route.startsWith('/api')) {
        checkExchange(request, route, response.statusCode, mediaType, String(chunk));
      }
      return end(chunk, ...rest);
    }) as typeof response.end;
    next();
  };
  return { watch, breaches };
}
