import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/base/config';
import { createLog } from '../../src/base/log';
import { child } from '../../src/local/child';
import { damagedArchive, damagedProgram } from '../../src/local/damaged';
import { freePort, requireFreePort } from '../../src/local/ports';
import { readRunning, writeRunning } from '../../src/local/running';

const folder = mkdtempSync(join(tmpdir(), 'mingfa-running-'));
afterAll(() => rmSync(folder, { recursive: true }));
const config = readConfig({ DATA_DIR: folder });
const log = Object.assign(createLog('error'), { silent: true });

describe('issue 10 part 10: faults around a start', () => {
  it.each(['', '{"pid": 1', 'null', '[]', '{}', '{"pid":0,"settings":{}}', '{"pid":1}', '\0\0\0'])(
    'a running.json with %j counts as none',
    (text) => {
      writeFileSync(join(folder, 'running.json'), text);
      expect(readRunning(config)).toBeNull();
    },
  );

  it('running.json is written whole or not at all', () => {
    const running = { pid: process.pid, url: 'http://localhost:1', settings: { A: 'b' }, processes: {} };
    writeRunning(config, running);
    expect(readRunning(config)).toEqual(running);
    expect(readdirSync(folder).filter((name) => name.startsWith('running.json'))).toEqual(['running.json']);
  });

  it('a taken PORT is told, on whatever address it is taken', async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((done) => server.listen(port, done));
    await expect(requireFreePort(port, 'PORT', null)).rejects.toThrow(`Port ${port} is in use`);
    await new Promise((done) => server.close(done));
    await requireFreePort(port, 'PORT', null);
  });

  it('a child that dies while it starts is started again, and given up with its last lines after the third time', async () => {
    const starting = (name: string, script: string) => {
      let starts = 0;
      const server = child({
        name,
        dataDir: folder,
        log,
        stopSignal: 'SIGTERM',
        command: async () => ({ file: process.execPath, args: ['-e', script, String((starts += 1))] }),
        ready: async (stop) => {
          while (starts < 3 || script.includes('fault')) {
            const ended = stop();
            if (ended) throw ended;
            await new Promise((done) => setTimeout(done, 20));
          }
        },
      });
      return { server, starts: () => starts };
    };
    const mended = starting('mended', 'process.argv[1] < 3 ? process.exit(1) : setInterval(() => {}, 1000)');
    await mended.server.start();
    expect(mended.starts()).toBe(3);
    await mended.server.stop();
    const broken = starting('broken', 'console.error("fault"); process.exit(1)');
    await expect(broken.server.start()).rejects.toThrow(/broken ended \(code 1\)[\s\S]*fault/);
    expect(broken.starts()).toBe(3);
  });

  it('a truncated archive is told in one sentence with what to do', () => {
    const said = damagedProgram('Camunda 8.6.0', '/cache/camunda-8.6.0');
    expect(
      said('Error: Could not find or load main class x\njava.util.zip.ZipException: zip END header not found'),
    ).toBe('Camunda 8.6.0 的程序文件不完整或者已损坏：请删除 /cache/camunda-8.6.0，再运行 npm start，它会重新下载');
    expect(said('java.net.BindException: Address already in use')).toBeUndefined();
    const maven = new Error(
      'Maven ended with code 1. It said: Error unpacking file: Unexpected end of ZLIB input stream',
    );
    expect((damagedArchive('Camunda 8.6.0', 'io/camunda', maven) as Error).message).toMatch(
      /^Camunda 8\.6\.0 的安装包不完整/,
    );
    const offline = new Error('Could not resolve artifact');
    expect(damagedArchive('Camunda 8.6.0', 'io/camunda', offline)).toBe(offline);
  });
});
