import { limitKind } from '../../ports/limit';

/**
 * Until the decision must be public (处罚法 48, D7). It depends on more than its kind: `disclosureLimit` asks the table.
 */
export const publishLimit = limitKind('publish', '公示决定', {
  table: { id: 'DisclosureLimits', asks: 'sector' },
  waitsFor: 'publisher',
});
