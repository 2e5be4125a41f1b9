import { createServer } from 'node:net';
import { reasonOf } from '../base/reason';

const loopback = '127.0.0.1';

/**
 * Throws one sentence naming port and setting when something listens there already. `host` null: on any address of
 * this machine.
 */
export async function requireFreePort(port: number, setting: string, host: string | null = loopback): Promise<void> {
  await listen(port, host ?? undefined).catch((failure: unknown) => {
    throw new Error(
      (failure as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? `Port ${port} is in use: stop what uses it, or give another port with ${setting}.`
        : `Port ${port} (${setting}) can't be used: ${reasonOf(failure)}`,
    );
  });
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return listen(0, loopback);
}

function listen(port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const taken = (server.address() as { port: number }).port;
      server.close(() => resolve(taken));
    });
  });
}
