import warnDisclosureLimit from '../../../workers/disclosure/warn-disclosure-limit';
import { deliverTwice } from '../../support/deliver-twice';
import { approved, disclosureWorld } from '../../support/disclosure-world';

describe('warn-disclosure-limit', () => {
  test('C13 records the warning once when the engine delivers the job twice', async () => {
    const context = await disclosureWorld(approved);
    await deliverTwice(warnDisclosureLimit, context, { caseId: 'case-1', disclosureId: 'disclosure-1' });
    expect(context.entries).toMatchObject([
      { act: 'disclosure-limit-warned', summary: '公示期限将于2026-03-19届满，请尽快办理' },
    ]);
  });
});
