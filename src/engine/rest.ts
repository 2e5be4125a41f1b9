import type { AuthHeaders } from './auth';

/** JSON over HTTP to the engine's REST API as one signed-in account. */
export interface Rest {
  request<T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T>;
}

export class RestError extends Error {
  override name = 'RestError';
  constructor(
    readonly status: number,
    path: string,
    text: string,
  ) {
    super(`Engine answered HTTP ${status} to ${path}: ${text.slice(0, 200)}`);
  }
}

/** Operate, Tasklist or the REST gateway can't be reached or is not ready: the same request may succeed later. */
export class RestUnavailable extends Error {
  override name = 'RestUnavailable';
}

const notReady = [401, 403, 429, 500, 502, 503, 504];

/** Numbers too long to be exact (keys) arrive as text. Signs in again once after 401 or 403. */
export function createRest(baseUrl: string, auth: AuthHeaders): Rest {
  const base = baseUrl.replace(/(?<!\/)\/+$/, '');
  async function send(method: string, path: string, body: unknown): Promise<Response> {
    try {
      return await fetch(base + path, {
        method,
        headers: { 'content-type': 'application/json', accept: 'application/json', ...(await auth.headers()) },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
        redirect: 'manual',
      });
    } catch (error) {
      throw new RestUnavailable(`Engine does not answer ${path}: ${(error as Error).message}`, { cause: error });
    }
  }
  return {
    async request<T>(method: string, path: string, body?: unknown) {
      let answer = await send(method, path, body);
      if ([301, 302, 401, 403].includes(answer.status)) {
        auth.renew();
        answer = await send(method, path, body);
      }
      const text = await answer.text();
      if (notReady.includes(answer.status))
        throw new RestUnavailable(`Engine answered HTTP ${answer.status} to ${path}`);
      if (!answer.ok) throw new RestError(answer.status, path, text);
      return (text ? JSON.parse(keysAsText(text)) : undefined) as T;
    },
  };
}

const keysAsText = (json: string): string => json.replace(/("\w*[kK]ey"\s*:\s*)(\d{16,})/g, '$1"$2"');
