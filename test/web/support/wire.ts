import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '../../../src/local/ports';

/** A way to the database that can be cut and mended, as when PostgreSQL goes away. */
export async function wire(url: string) {
  const target = new URL(url);
  const port = await freePort();
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        for (const end of [near, far]) end.destroy();
        open.delete(socket);
      });
    }
    near.pipe(far).pipe(near);
  });
  const mend = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await mend();
  const through = new URL(url);
  through.port = String(port);
  return {
    url: through.href,
    mend,
    cut: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
