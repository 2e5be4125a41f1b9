import { isCreditCode, isLuhn, isResidentChecked } from '../../../src/law/text/check-digits';

test.each([
  ['430103198507123458', true],
  ['510104199511300024', true],
  ['11010519491231002X', true],
  ['430103198507123459', false],
  ['11010519491231002x', false],
  ['430103850712345', false],
])('D9 GB 11643: %s is a checked resident number: %s', (number, right) =>
  expect(isResidentChecked(number)).toBe(right),
);

test.each([
  ['91430103MA4L1234X0', true],
  ['914403001922038216', true],
  ['91430103MA4L1234X1', false],
  ['9143010IMA4L1234X0', false],
])('D9 GB 32100: %s is a credit code: %s', (code, right) => expect(isCreditCode(code)).toBe(right));

test.each([
  ['6222021902001234562', true],
  ['6222021902001234563', false],
  ['', false],
])('D9 Luhn: %s passes: %s', (number, right) => expect(isLuhn(number)).toBe(right));
