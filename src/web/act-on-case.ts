import type { Context } from '../ports/context';
import { BusinessError } from '../base/business-error';
import { isGateCode, type ErrorCode } from '../base/error-codes';
import type { Person } from '../law/people/person';
import type { FacadeServices } from './services';

const outOfOrder: ErrorCode[] = ['NOT_ALLOWED_NOW', 'FORBIDDEN'];

/** Acts on a case in one transaction. An act out of order, or by somebody who may not, fails and still leaves an entry in the record (L2). */
export async function actOnCase<T>({ unitOfWork }: FacadeServices, by: Person, caseId: string, act: (context: Context) => Promise<T>): Promise<T> {
  try {
    return await unitOfWork.run(act);
  } catch (error) {
    if (error instanceof BusinessError && (outOfOrder.includes(error.code) || isGateCode(error.code))) {
      await unitOfWork.run(async ({ record }) => record.append({
        caseId, actor: by.id, act: 'refused', summary: `未予办理：${error.message}`, basis: '', details: { code: error.code, where: 'facade' },
      }));
    }
    throw error;
  }
}
