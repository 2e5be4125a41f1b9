import { DatabaseUnavailable } from '../../src/base/unavailable';
import { problemOf } from '../../src/web/http/problem';

test.each([
  ['the disk', Object.assign(new Error('write'), { code: 'ENOSPC' })],
  ['the quota', Object.assign(new Error('write'), { code: 'EDQUOT' })],
  ['PostgreSQL', new DatabaseUnavailable({ code: '53100', message: 'could not extend file' })],
  ['what came of it', new Error('outer', { cause: Object.assign(new Error('write'), { code: 'ENOSPC' }) })],
])('issue 10 part 10: no room on %s is 507', (_, error) => {
  expect(problemOf(error)).toMatchObject({ status: 507, code: 'STORAGE_FULL' });
});

test('issue 10 part 10: too many connections are not a full disk', () => {
  const error = new DatabaseUnavailable({ code: '53300', message: 'too many connections' });
  expect(problemOf(error)).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' });
});
