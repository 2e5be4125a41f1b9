import { memoryFile } from '../support/in-memory';
import { memoryRules } from '../support/memory-rules';
import { sampleWorld } from '../support/sample-world';
import { limitOf } from '../support/vocabulary';

const startsOn = '2026-02-10';

describe('a limit is opened', () => {
  test.each([
    ['decide', '2026-05-11', 90, 'calendar'],
    ['defence', '2026-02-24', 5, 'working'],
    ['deliver', '2026-02-26', 7, 'working'],
    ['pay', '2026-02-25', 15, 'calendar'],
    ['withdraw', '2026-02-13', 3, 'working'],
  ] as const)('C13 counts the limit %s as TimeLimits says', async (kind, dueOn, count, unit) => {
    const context = await sampleWorld();
    const { file, keep } = await memoryFile(context);
    const deadline = await file.limits.open(limitOf(kind), startsOn);
    expect(deadline).toMatchObject({ kind, startsOn, dueOn, count, unit, metOn: null, provisional: false });
    keep();
    expect(await context.deadlines.ofCase('case-1')).toEqual([deadline]);
  });

  test.each([
    ['pay', '2026-09-16', '2026-10-08'],
    ['pay', '2026-09-17', '2026-10-08'],
    ['decide', '2026-07-03', '2026-10-01'],
  ] as const)('issue 11 row 8: TimeLimits says whose limit %s is; from %s it ends on %s', async (kind, from, dueOn) => {
    const { file } = await memoryFile(await sampleWorld());
    expect(await file.limits.open(limitOf(kind), from)).toMatchObject({ dueOn });
  });

  test('C13 an edited table decides, per agency', async () => {
    const rules = memoryRules({
      TimeLimits: ({ agency }) => ({
        count: agency === 'tianxin-education' ? 6 : 5,
        unit: 'working',
        warningDays: 3,
        basis: '本机关规定',
      }),
    });
    const { file } = await memoryFile(await sampleWorld({}, { rules }));
    const opened = await file.limits.open(limitOf('defence'), startsOn);
    expect(opened).toMatchObject({ count: 6, warningDays: 3, basis: '本机关规定' });
  });

  test('C13 a table without a fitting row is an error that names kind and agency', async () => {
    const rules = memoryRules({ TimeLimits: () => null });
    const { file } = await memoryFile(await sampleWorld({}, { rules }));
    const opened = file.limits.open(limitOf('pay'), startsOn);
    await expect(opened).rejects.toThrow(/TimeLimits.*"pay".*"tianxin-education"/);
  });
});

test('C13 meeting a limit touches only the running one of its kind', async () => {
  const context = await sampleWorld();
  const { file, keep } = await memoryFile(context);
  const earlier = await file.limits.open(limitOf('defence'), startsOn);
  file.limits.meet(limitOf('defence'), '2026-02-24');
  const later = await file.limits.open(limitOf('defence'), '2026-03-02');
  const other = await file.limits.open(limitOf('pay'), startsOn);
  file.limits.meet(limitOf('defence'), '2026-03-09');
  keep();
  const kept = [{ ...earlier, metOn: '2026-02-24' }, { ...later, metOn: '2026-03-09' }, other];
  expect(await context.deadlines.ofCase('case-1')).toEqual(kept);
});

test('C13 ending and prolonging leave alone what was met', async () => {
  const { file } = await memoryFile(await sampleWorld());
  const met = await file.limits.open(limitOf('deliver'), startsOn);
  file.limits.meet(limitOf('deliver'), '2026-02-11');
  file.limits.prolong(limitOf('deliver'), () => ({ dueOn: '2026-12-31' }));
  file.limits.end(limitOf('deliver'), '2026-02-12', '决定已撤销');
  expect(file.limits.all()).toEqual([{ ...met, metOn: '2026-02-11' }]);

  const running = await file.limits.open(limitOf('pay'), startsOn);
  file.limits.prolong(limitOf('pay'), ({ count }) => ({ count: count + 1, dueOn: '2026-02-26' }));
  expect(file.limits.all().at(-1)).toEqual({ ...running, count: 16, dueOn: '2026-02-26' });
  file.limits.end(limitOf('pay'), '2026-02-12', '决定已撤销');
  expect(file.limits.all().at(-1)).toMatchObject({ metOn: '2026-02-12', ending: '决定已撤销' });
});
