import { saysStorageFull, saysUnavailable } from '../../base/unavailable';

const grpcUnavailable = 14;

interface Fault {
  name?: unknown;
  code?: unknown;
  message?: unknown;
}

/** The failure comes from a database or engine that is down and may be gone when tried again. */
export const isUnavailable = (error: unknown): boolean =>
  anyOf(
    error,
    ({ name, code, message }) =>
      name === 'DatabaseUnavailable' || code === grpcUnavailable || saysUnavailable(code, String(message)),
  );

/** The disk of the files or of PostgreSQL is full, or its quota used up. */
export const isStorageFull = (error: unknown): boolean => anyOf(error, ({ code }) => saysStorageFull(code));

/** Whether the error or one that it came from is of this kind. */
function anyOf(error: unknown, kind: (fault: Fault) => boolean): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { cause, driverError, errors } = error as { cause?: unknown; driverError?: unknown; errors?: unknown };
  return (
    kind(error) ||
    [cause, driverError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some(
      (inner) => inner !== error && anyOf(inner, kind),
    )
  );
}
