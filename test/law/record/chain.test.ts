import { createHash } from 'node:crypto';
import { canonical, chain, GENESIS, start } from '../../../src/law/record/chain';

describe('P4 the chain of the record', () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ 乙: '中文', 甲: null, a: [true, { d: 0.1, c: '"' }] }, '{"a":[true,{"c":"\\"","d":0.1}],"乙":"中文","甲":null}'],
    [{ left: undefined }, '{}'],
  ])('writes %j the same way whatever the order of keys', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it('hashes as an outsider can: SM3 of previous hash, line feed, canonical JSON', () => {
    const entry = {
      caseId: null,
      actor: 'system',
      act: 'started',
      summary: '系统启动',
      basis: '',
      details: { port: 1 },
    };
    const [first, second] = chain(start, [entry, entry], '2026-03-10T02:00:00.000Z');
    const content = (sequence: number) =>
      `{"act":"started","actor":"system","at":"2026-03-10T02:00:00.000Z","basis":"","caseId":null,"details":{"port":1},"sequence":${sequence},"summary":"系统启动"}`;
    const sm3 = (text: string) => createHash('sm3').update(text).digest('hex');
    expect(first!.hash).toBe(sm3(`${GENESIS}\n${content(1)}`));
    expect(second).toMatchObject({
      sequence: 2,
      previousHash: first!.hash,
      hash: sm3(`${first!.hash}\n${content(2)}`),
    });
  });
});
