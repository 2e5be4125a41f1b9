import { peek } from '../../../src/web/files/peek';

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}
const all = async (stream: AsyncIterable<Uint8Array>) => {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
};

test.each([
  [['abcdef', 'ghi'], 4, 'abcd', 'abcdefghi'],
  [['ab', 'cd', 'ef'], 3, 'abc', 'abcdef'],
  [['ab'], 9, 'ab', 'ab'],
  [[], 3, '', ''],
])('of %p the first %d bytes are seen and nothing is lost', async (texts, count, head, whole) => {
  const peeked = await peek(chunks(...texts), count);
  expect(peeked.head.toString()).toBe(head);
  expect(await all(peeked.whole)).toBe(whole);
});
