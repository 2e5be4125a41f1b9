import type { Config } from '../base/config';
import { until } from '../base/patience';

export interface SignIn {
  id: string;
  displayName: string;
  /** bcrypt */
  passwordHash: string;
}

export const LOCAL_USER = { username: 'demo', password: 'demo' };

/** Index in which Operate 8.6 keeps the people who may sign in, to Tasklist too. */
const INDEX = 'operate-user-1.2.0_';

/**
 * Lets these people sign in to the local Tasklist, by their id. Writing the same person again changes name and
 * password. Does nothing with a Camunda whose search index is not ours to write.
 */
export async function addSignIns(config: Config, users: SignIn[]): Promise<void> {
  const started = config.ZEEBE_GRPC_ADDRESS ? undefined : `http://127.0.0.1:${config.OPENSEARCH_PORT}`;
  const search = config.OPENSEARCH_URL ?? started;
  if (!search || users.length === 0) return;
  const lines = users.flatMap(({ id, displayName, passwordHash }) => [
    { index: { _id: id } },
    { id, userId: id, displayName, password: `{bcrypt}${passwordHash}`, roles: ['OPERATOR'] },
  ]);
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const url = `${search}/${INDEX}/_bulk?refresh=wait_for`; // answers when a search, so a login, finds them
  await until(
    'writing sign-ins',
    async () => {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body });
      const answer = (await response.json()) as { errors?: boolean };
      if (!response.ok || answer.errors)
        throw new Error(`OpenSearch answered ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
      return true;
    },
    { timeoutMs: 30_000, everyMs: 500 },
  );
}

/** Cookie of a session in the local Operate and Tasklist; undefined when they refuse. */
export async function signIn(config: Config, who = LOCAL_USER): Promise<string | undefined> {
  const url = `${localWeb(config)}/api/login?${new URLSearchParams(who).toString()}`;
  const response = await fetch(url, { method: 'POST' });
  return response.ok ? response.headers.getSetCookie()[0]?.split(';')[0] : undefined;
}

/** Address of Operate, Tasklist and the REST API for programs on this machine. */
export function localWeb(config: Config): string {
  const address = config.CAMUNDA_LISTEN_ADDRESS;
  return `http://${['0.0.0.0', '::'].includes(address) ? '127.0.0.1' : address}:${config.CAMUNDA_HTTP_PORT}`;
}
