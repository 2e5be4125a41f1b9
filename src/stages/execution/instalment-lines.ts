import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { day, yuan } from '../../law/text/input-fields';
import type { Instalment } from './account';

const instalment = z.object({ dueOn: day(), yuan: yuan().positive() });

/**
 * Instalments as typed, one a line: 2026-11-30 1000. One line is a deferral of all.
 * @throws BusinessError VALIDATION_FAILED, field instalments
 */
export function instalmentsIn(text: string): Instalment[] {
  const refuse = (why: string) => new BusinessError('VALIDATION_FAILED', why, 'instalments');
  const lines = text.split('\n').map((one) => one.trim());
  const found = lines.filter(Boolean).map((one) => {
    const [dueOn, amount, ...more] = one.split(/\s+/);
    const read = instalment.safeParse({ dueOn, yuan: Number(amount) });
    if (!read.success || more.length > 0) throw refuse(`“${one}”应当写作：日期 金额，如 2026-11-30 1000`);
    return read.data;
  });
  if (found.length === 0) throw refuse('请填写期限和金额');
  const inOrder = found.every((one, index) => index === 0 || one.dueOn > found[index - 1]!.dueOn);
  if (!inOrder) throw refuse('各期日期应当从先到后');
  return found;
}
