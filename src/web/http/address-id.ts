import type { Request } from 'express';
import { BusinessError } from '../../base/business-error';
import { id } from '../../ports/view';

/** Id at this place of the address. @throws BusinessError NOT_FOUND for what can be none */
export function idOf(request: Request, name: string): string {
  const parsed = id().safeParse(request.params[name]);
  if (!parsed.success) throw new BusinessError('NOT_FOUND');
  return parsed.data;
}

export const caseIdOf = (request: Request): string => idOf(request, 'caseId');
