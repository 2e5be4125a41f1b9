import { idFrom, newId } from '../../src/base/ids';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

test('an id made from words is always the same UUID', () => {
  expect(idFrom('disclosure', 'decision-1')).toBe(idFrom('disclosure', 'decision-1'));
  expect(idFrom('disclosure', 'decision-1')).toMatch(uuid);
});
test('other words, also the same letters divided otherwise, make another id', () => {
  expect(new Set([idFrom('a', 'b'), idFrom('ab'), idFrom('b', 'a')]).size).toBe(3);
});
test('a fresh id is a new UUID', () => {
  expect(newId()).toMatch(uuid);
  expect(newId()).not.toBe(newId());
});
