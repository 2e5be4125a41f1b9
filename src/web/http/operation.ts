import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Person } from '../../law/people/person';
import type { FacadeServices } from '../services';

type Fields = z.ZodObject;

/** What both kinds say to the API description; `path` as OpenAPI writes it, e.g. /api/cases/{caseId}. */
interface Described {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  /** Chinese. */
  summary: string;
  access: 'public' | 'signed-in';
  params?: Fields;
  query?: Fields;
  headers?: Fields;
  status: 200 | 201 | 204;
}

export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  /** Signed-in person; on a public operation there is none and this must not be read. */
  by: Person;
  /** The bearer token of the call. */
  token: string;
  params: Params;
  query: Query;
  body: Body;
  header(name: string): string | undefined;
}

/** JSON in, JSON out. */
export interface JsonOperation extends Described {
  kind: 'json';
  body?: z.ZodType;
  result: z.ZodType | null;
  run(call: Call, services: FacadeServices): Promise<unknown>;
}

/** Reads the request or writes the response itself: files, metrics. */
export interface RawOperation extends Described {
  kind: 'raw';
  /** Media type and schema of what comes in and goes out. */
  takes?: { mediaType: string; schema: z.ZodType };
  gives: { mediaType: string; schema: z.ZodType };
  /** Other media types, for whoever asks for them by Accept. */
  givesToo?: { mediaType: string; schema: z.ZodType }[];
  handle(call: Call, services: FacadeServices, request: Request, response: Response): Promise<void>;
}

export type Operation = JsonOperation | RawOperation;

type Out<S> = S extends z.ZodType ? z.output<S> : undefined;

export function operation<
  P extends Fields | undefined,
  Q extends Fields | undefined,
  B extends z.ZodType | undefined,
  R extends z.ZodType | null,
>(
  definition: Omit<JsonOperation, 'kind' | 'params' | 'query' | 'body' | 'result' | 'run'> & {
    params?: P;
    query?: Q;
    body?: B;
    result: R;
    run(
      call: Call<Out<P>, Out<Q>, Out<B>>,
      services: FacadeServices,
    ): R extends z.ZodType ? Promise<z.input<R>> : Promise<void>;
  },
): Operation {
  return { kind: 'json', ...definition };
}

export function rawOperation<P extends Fields | undefined = undefined, Q extends Fields | undefined = undefined>(
  definition: Omit<RawOperation, 'kind' | 'params' | 'query' | 'handle'> & {
    params?: P;
    query?: Q;
    handle(
      call: Call<Out<P>, Out<Q>, undefined>,
      services: FacadeServices,
      request: Request,
      response: Response,
    ): Promise<void>;
  },
): Operation {
  return { kind: 'raw', ...definition };
}
