import type { CaseFile } from '../../ports/case-file';
import { decisionRows, penaltyInForce } from '../decision';
import { balanceOn } from './account';
import { accountOf } from './account-of';

/** Whether a decision that imposes nothing but money is paid in full, with its surcharge. */
export function isPaidUp(file: CaseFile): boolean {
  const decision = file.rows(decisionRows).latest();
  if (!decision) return false;
  const { warning, closure, revocation, other, fineYuan, confiscationYuan } = penaltyInForce(file, decision);
  if (warning || closure || revocation || other.trim() !== '' || fineYuan + confiscationYuan === 0) return false;
  const { unpaidYuan, surchargeUnpaidYuan } = balanceOn(accountOf(file, decision), file.today);
  return unpaidYuan === 0 && surchargeUnpaidYuan === 0;
}
