import { saysUnavailable } from '../../base/unavailable';

const grpcUnavailable = 14;

/** The failure comes from a database or engine that is down and may be gone when tried again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, code, cause, driverError, errors } = error as Error & {
    code?: unknown;
    driverError?: unknown;
    errors?: unknown;
  };
  if (name === 'DatabaseUnavailable' || code === grpcUnavailable || saysUnavailable(code, error.message)) return true;
  return [cause, driverError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some(
    (inner) => inner !== error && isUnavailable(inner),
  );
}
