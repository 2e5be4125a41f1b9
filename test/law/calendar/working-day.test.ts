import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { isCalendarPublished, isWorkingDay } from '../../../src/law/calendar/working-day';

describe('working days', () => {
  test.each([
    ['2026-02-14', true, 'Saturday worked for Spring Festival (调休)'],
    ['2026-02-16', false, 'Monday of Spring Festival'],
    ['2026-10-10', true, 'Saturday worked for National Day (调休)'],
    ['2026-10-07', false, 'last day of National Day'],
    ['2026-03-07', false, 'Saturday'],
    ['2026-03-09', true, 'Monday'],
  ])('C13 %s: %s (%s)', (date, works) => expect(isWorkingDay(date)).toBe(works));

  test.each([
    [2022, true],
    [2026, true],
    [2027, false],
    [2003, false],
  ])('C13 calendar of %i published: %s', (year, published) => {
    expect(isCalendarPublished(year)).toBe(published);
  });

  test.each(['America/New_York', 'Pacific/Kiritimati'])('C13 a machine in %s counts the same days', (TZ) => {
    const root = path.resolve(__dirname, '../../..');
    const program = `const { limit } = require('./src/law/calendar/limit');
      console.log(limit('2026-09-28', 3, 'working').dueOn, limit('2026-02-10', 7, 'working').dueOn);`;
    const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=commonjs', '-e', program], {
      cwd: root,
      env: { ...process.env, TZ },
    });
    expect(printed.toString().trim()).toBe('2026-10-08 2026-02-26');
  });
});
