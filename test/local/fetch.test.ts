import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/base/config';
import { allFetched, fetchCamunda } from '../../src/local/fetch';

describe('the first fetch of Camunda', () => {
  const { PATH } = process.env;
  const folder = mkdtempSync(join(tmpdir(), 'mingfa-fetch-'));
  const config = readConfig({ CACHE_DIR: join(folder, 'cache') });

  /** A Maven that fetches nothing. */
  beforeAll(() => {
    writeFileSync(join(folder, 'mvn'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(folder, 'mvn'), 0o755);
    process.env.PATH = `${folder}:${PATH}`;
  });
  afterAll(() => {
    process.env.PATH = PATH;
    rmSync(folder, { recursive: true });
  });

  it('says first, in one line, under which terms it stands and how to use a cluster of one’s own', async () => {
    const lines: string[] = [];
    await expect(fetchCamunda(config, '/nowhere', (line) => lines.push(line))).rejects.toThrow(
      'Maven ended with code 1',
    );
    expect(lines[0]).toMatch(/^Camunda 8 .*开发和测试免费，生产使用须向其取得许可.*ZEEBE_GRPC_ADDRESS/);
    expect(lines[0]).not.toContain('\n');
    expect(lines[1]).toBe('Fetching Camunda 8.6.0 (300 MB, once)');
    expect(await allFetched(config)).toBe(false);
  });
});
