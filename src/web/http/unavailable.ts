/** Node, PostgreSQL and gRPC words for "the other side is not there (yet)". */
const codes = new Set<unknown>([
  'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', '57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08006',
  14,
]);

const lost = /connection terminated|connection is closed|timeout exceeded when trying to connect/i;

/** The failure comes from a database or engine that is down and may be gone when tried again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, code, cause, driverError, errors } = error as Error & { code?: unknown; driverError?: unknown; errors?: unknown };
  if (name === 'DatabaseUnavailable' || codes.has(code) || lost.test(error.message)) return true;
  return [cause, driverError, ...(Array.isArray(errors) ? errors : [])].some((inner) => inner !== error && isUnavailable(inner));
}
