import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';

/** What a person can do through the HTTP API, signed in under their own name. */
export interface Api {
  get(path: string): Promise<unknown>;
  send(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<unknown>;
  upload(path: string, file: string, fields: Record<string, string>): Promise<unknown>;
}

export async function signIn(baseUrl: string, name: string, password: string): Promise<Api> {
  const session = await request(`${baseUrl}/api/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ name, password }),
  });
  const { token } = startedSession.parse(session);
  const authorization = { authorization: `Bearer ${token}` };
  return {
    get: (path) => request(baseUrl + path, { headers: authorization }),
    send: (method, path, body, headers = {}) =>
      request(baseUrl + path, {
        method,
        headers: { ...json, ...authorization, ...headers },
        body: JSON.stringify(body),
      }),
    async upload(path, file, fields) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', await openAsBlob(file), basename(file));
      return request(baseUrl + path, { method: 'POST', headers: authorization, body: form });
    },
  };
}

const startedSession = z.object({ token: z.string() });
const json = { 'content-type': 'application/json' };

async function request(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${new URL(url).pathname}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
