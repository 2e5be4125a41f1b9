import { readConfig } from '../../src/base/config';

describe('TRUST_PROXY (issue 10, part 7)', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['1', 1],
    ['127.0.0.1, 10.0.0.0/8', ['127.0.0.1', '10.0.0.0/8']],
    ['loopback,fd00::/8', ['loopback', 'fd00::/8']],
  ])('%s is read', (given, trusted) => {
    expect(readConfig({ TRUST_PROXY: given }).TRUST_PROXY).toEqual(trusted);
  });

  test.each(['true', '0', '10', 'proxy.example', '10.0.0.0/33', '10.0.0.0/8/8'])('%s is refused', (given) => {
    expect(() => readConfig({ TRUST_PROXY: given })).toThrow('TRUST_PROXY');
  });
});
