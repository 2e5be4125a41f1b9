import type { Config } from '../base/config';
import { freePort, requireFreePort } from './ports';

const PORTS = [
  'POSTGRES_PORT',
  'OPENSEARCH_PORT',
  'CAMUNDA_GRPC_PORT',
  'CAMUNDA_REST_PORT',
  'CAMUNDA_HTTP_PORT',
  'CAMUNDA_MANAGEMENT_PORT',
] as const;

/** Puts a free port wherever the settings say 0. */
export async function withFreePorts(config: Config): Promise<Config> {
  const open = PORTS.filter((name) => config[name] === 0);
  const chosen = await Promise.all(open.map(async (name) => [name, await freePort()] as const));
  return { ...config, ...Object.fromEntries(chosen) };
}

/** Throws one sentence when a port that will be used is taken. */
export async function requirePorts(
  config: Config,
  { withPostgres, withCamunda }: { withPostgres: boolean; withCamunda: boolean },
) {
  if (withPostgres) await requireFreePort(config.POSTGRES_PORT, 'POSTGRES_PORT');
  if (!withCamunda) return;
  for (const name of PORTS.slice(1)) await requireFreePort(config[name], name);
}
