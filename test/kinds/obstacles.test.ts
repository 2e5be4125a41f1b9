import { caseStatuses } from '../../src/law/case/case';
import type { Decision } from '../../src/stages/decision';
import { memoryFile } from '../support/in-memory';
import { sampleWorld } from '../support/sample-world';
import { sampleDecision } from '../support/samples';
import { actOf, limitOf } from '../support/vocabulary';

/** Statuses in which the act fits; `decideEnded`: the ninety days to decide have run and ended. */
async function fitting(name: string, decideEnded = false): Promise<string[]> {
  const found: string[] = [];
  for (const status of caseStatuses) {
    const { file } = await memoryFile(await sampleWorld({ status }));
    if (decideEnded) {
      await file.limits.open(limitOf('decide'), file.today);
      file.limits.meet(limitOf('decide'), file.today);
    }
    if (actOf(name).obstacle(file) === null) found.push(status);
  }
  return found;
}

test('C4 findings are drafted between filing and decision', async () => {
  expect(await fitting('draft-findings')).toEqual(['investigating', 'noticed', 'reviewing', 'deciding']);
  expect(await fitting('draft-findings', true)).toEqual([]);
});

const untilOver = ['registered', 'investigating', 'noticed', 'reviewing', 'deciding', 'decided', 'executing'];
test.each(['add-evidence', 'replace-officers'] as const)('C4 %s: until the case is over', async (name) => {
  expect(await fitting(name)).toEqual(untilOver);
});

test('D10 only a decision in force is revoked', async () => {
  const at = async (decision: Decision | null) => {
    const context = await sampleWorld();
    if (decision) await context.decisions.save(decision);
    return actOf('revoke-decision').obstacle((await memoryFile(context)).file);
  };
  const states = [null, sampleDecision(), sampleDecision({ status: 'revoked' })];
  expect(await Promise.all(states.map(at))).toEqual(['尚未作出决定', null, '决定已经撤销']);
});
