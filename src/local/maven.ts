import { spawn } from 'node:child_process';

/**
 * Runs Maven with the user's own settings (mirrors, proxies). Download progress goes to `progress`, at most every 2 s.
 * Throws a sentence when Maven is missing, or with Maven's own errors.
 */
export async function maven(
  args: string[],
  cwd: string,
  javaHome: string,
  progress: (line: string) => void,
): Promise<void> {
  const child = spawn('mvn', ['--strict-checksums', ...args], {
    cwd, // its plug-ins leave marker files there
    env: { ...process.env, JAVA_HOME: javaHome },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  let shown = 0;
  const read = (chunk: Buffer) => {
    for (const line of chunk.toString().split(/[\r\n]+/)) {
      if (line.includes('ERROR')) errors.push(line.replace(/\u001b\[[\d;]*m/g, ''));
      const transfer = /^Progress \(\d+\): (.+)$/.exec(line)?.[1];
      if (!transfer || Date.now() - shown < 2000) continue;
      shown = Date.now();
      progress(transfer);
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (failure: NodeJS.ErrnoException) =>
      reject(
        failure.code === 'ENOENT'
          ? new Error(
              'Maven (mvn) is not on PATH. It fetches Camunda and OpenSearch: install Maven 3.8 or newer and start again.',
            )
          : failure,
      ),
    );
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new Error(`Maven ended with code ${code}. It said: ${errors.slice(0, 2).join(' ') || 'nothing'}`);
}
