import type { z } from 'zod';
import type { CaseFile } from '../../ports/case-file';
import type { Shown } from '../../ports/shown';
import { decisionRows } from '../decision';
import { isServed } from '../delivery';
import { balanceOn, surchargeDays } from './account';
import { accountOf } from './account-of';
import { accountView } from './view';

function accountToday(file: CaseFile): z.infer<typeof accountView> | null {
  const decision = file.rows(decisionRows).latest();
  if (!decision || decision.outcome !== 'penalty' || !isServed(file, decision.id)) return null;
  const account = accountOf(file, decision);
  const { fineYuan, confiscationYuan, dueOn } = account;
  if (fineYuan + confiscationYuan === 0) return null;
  const days = surchargeDays(account, file.today);
  return { fineYuan, confiscationYuan, dueOn, ...balanceOn(account, file.today), days };
}

/** 执行账: the account by day, as API and case page show it. */
export const shownAccount: Shown = {
  name: 'executionAccount',
  schema: accountView.nullable(),
  right: 'see-papers',
  otherwise: null,
  of: accountToday,
};
