import type { Config } from '../base/config';
import { LOCAL_USER, localWeb } from './sign-ins';

/** The Camunda SDK's environment variables for the cluster on this machine. */
export function camundaEnvironment(config: Config): Record<string, string> {
  const web = localWeb(config);
  return {
    ZEEBE_GRPC_ADDRESS: `grpc://127.0.0.1:${config.CAMUNDA_GRPC_PORT}`,
    ZEEBE_REST_ADDRESS: `http://127.0.0.1:${config.CAMUNDA_REST_PORT}`,
    CAMUNDA_TASKLIST_BASE_URL: web,
    CAMUNDA_OPERATE_BASE_URL: web,
    CAMUNDA_AUTH_STRATEGY: 'COOKIE',
    CAMUNDA_COOKIE_AUTH_URL: `${web}/api/login`,
    CAMUNDA_COOKIE_AUTH_USERNAME: LOCAL_USER.username,
    CAMUNDA_COOKIE_AUTH_PASSWORD: LOCAL_USER.password,
  };
}
