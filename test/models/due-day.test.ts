import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from 'feelers';
import { components, readForm } from '../../src/models/forms';
import { afterDay } from '../../src/law/calendar/day';

const folder = join(__dirname, '../../forms');
const limits = readdirSync(folder)
  .filter((file) => file.endsWith('.form'))
  .flatMap((file) => components(readForm(readFileSync(join(folder, file), 'utf8'))))
  .flatMap(({ text = '' }) => [...text.matchAll(/(\w+DueAt)/g)].map(([, variable]) => [variable!, text] as const));

test('issue 9: ten forms tell the end of a limit', () => expect(limits.length).toBe(10));

test.each(limits)('issue 9: a form tells %s as the day on which it ends, as the case page does', (variable, text) => {
  for (const day of ['2026-12-10', '2026-12-31', '2028-02-29'])
    expect(evaluate(text, { [variable]: afterDay(day) })).toMatch(new RegExp(`：${day} 届满$`));
});
