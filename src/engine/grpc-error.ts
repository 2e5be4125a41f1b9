/** gRPC status codes that matter here. */
const grpc = {
  invalidArgument: 3,
  deadlineExceeded: 4,
  notFound: 5,
  alreadyExists: 6,
  resourceExhausted: 8,
  failedPrecondition: 9,
  aborted: 10,
  unavailable: 14,
};

const codeOf = (error: unknown): number | undefined => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'number') return code;
  // The SDK rewrites some errors and drops the code; the text keeps it in front.
  const text = typeof message === 'string' ? /^(\d+) [A-Z_]+:/.exec(message) : null;
  return text ? Number(text[1]) : undefined;
};

/** The engine can't be reached, or asks for patience (back-pressure): the same call may succeed later. */
export function isTransient(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code !== undefined && [grpc.deadlineExceeded, grpc.resourceExhausted, grpc.aborted, grpc.unavailable].includes(code)
  );
}

/** The job ended without us: completed by a twin, cancelled with its process, or its error thrown already. */
export function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === grpc.notFound || code === grpc.failedPrecondition;
}

export function isAlreadyThere(error: unknown): boolean {
  return codeOf(error) === grpc.alreadyExists;
}

/** The engine itself says that it has no such thing; nothing else counts as that. */
export const isMissing = (error: unknown): boolean => codeOf(error) === grpc.notFound;

/** What was asked for by its key is not on this engine. */
export function isUnknown(error: unknown): boolean {
  const code = codeOf(error);
  return code === grpc.notFound || code === grpc.invalidArgument;
}
