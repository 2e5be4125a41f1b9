import type { Request } from 'express';
import { partOf } from '../../../src/web/files/range';

const asking = (range?: string, change: Record<string, string> = {}, method = 'GET') =>
  ({ method, get: (name: string) => ({ range, ...change })[name] }) as unknown as Request;

describe('issue 10 part 8: ranges by RFC 9110', () => {
  test.each<[string | undefined, { start: number; end: number } | null]>([
    [undefined, null],
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes= 0-', { start: 0, end: 99 }],
    ['bytes=00-', { start: 0, end: 99 }],
    ['BYTES=5-9', { start: 5, end: 9 }],
    ['bytes=1-', { start: 1, end: 99 }],
    ['bytes=90-1000000', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000000', { start: 0, end: 99 }],
    ['bytes=,5-9,', { start: 5, end: 9 }],
    ['bytes=5-9,0-', null],
    ['bytes=9-5', null],
    ['bytes=-', null],
    ['bytes=a-b', null],
    ['bytes=1-2-3', null],
    ['bytes=', null],
    ['lines=0-', null],
    ['0-9', null],
  ])('%s', (range, part) => expect(partOf(asking(range), 100)).toEqual(part));

  test.each(['bytes=100-', 'bytes=1000-2000', 'bytes=-0'])('%s is refused', (range) => {
    expect(() => partOf(asking(range), 100)).toThrow(expect.objectContaining({ code: 'RANGE_NOT_SATISFIABLE' }));
  });

  test('with a validator, and for HEAD, the whole is meant', () => {
    expect(partOf(asking('bytes=1-', { 'if-range': '"x"' }), 100)).toBeNull();
    expect(partOf(asking('bytes=1-', {}, 'HEAD'), 100)).toBeNull();
  });
});
