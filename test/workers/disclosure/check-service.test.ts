import checkService from '../../../workers/disclosure/check-service';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';

describe('check-service', () => {
  test('issue 11.5 a decision that was not served waits, also when the engine delivers the job twice (D7)', async () => {
    const { context, variables } = await walkTo('decided');
    expect(await deliverTwice(checkService, context, variables)).toMatchObject({ variables: { served: false } });
  });

  test('issue 11.5 a served one is published (D7)', async () => {
    const { context, variables } = await walkTo('delivered');
    expect(await deliver(checkService, context, variables)).toEqual({ served: true });
  });
});
