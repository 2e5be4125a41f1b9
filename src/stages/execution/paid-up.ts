import type { CaseFile } from '../../ports/case-file';
import { decisionRows, penaltyInForce } from '../decision';
import { kindsOf } from '../investigation';
import { balanceOn } from './account';
import { accountOf } from './account-of';

const money = ['fine', 'gains'];

/** Whether a decision that imposes nothing but money is paid in full, with its surcharge. */
export function isPaidUp(file: CaseFile): boolean {
  const decision = file.rows(decisionRows).latest();
  if (!decision) return false;
  const kinds = kindsOf(penaltyInForce(file, decision));
  if (kinds.length === 0 || kinds.some((kind) => !money.includes(kind))) return false;
  const { unpaidYuan, surchargeUnpaidYuan } = balanceOn(accountOf(file, decision), file.today);
  return unpaidYuan === 0 && surchargeUnpaidYuan === 0;
}
