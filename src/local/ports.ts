import { createServer } from 'node:net';
import { reasonOf } from '../base/reason';

/** Throws one sentence naming port and setting when something listens there already. */
export async function requireFreePort(port: number, setting: string): Promise<void> {
  await listen(port).catch((failure: unknown) => {
    throw new Error(
      (failure as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? `Port ${port} is in use: stop what uses it, or give another port with ${setting}.`
        : `Port ${port} (${setting}) can't be used: ${reasonOf(failure)}`,
    );
  });
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return listen(0);
}

function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as { port: number }).port;
      server.close(() => resolve(taken));
    });
  });
}
