import { BusinessError } from './business-error';

/** Several rules said no at once: each with its own field, code of the first. */
export class SeveralErrors extends BusinessError {
  constructor(readonly all: BusinessError[]) {
    super(all[0]!.code, all.map(({ message }) => message).join('；'), all[0]!.field);
  }
}

/** @throws BusinessError the only one, SeveralErrors when there are more; nothing when there is none */
export function refuseAll(refused: BusinessError[]): void {
  if (refused.length > 0) throw refused.length === 1 ? refused[0]! : new SeveralErrors(refused);
}

/**
 * Asks every check, so that a person learns of everything at once.
 * @throws BusinessError as `refuseAll`; or at once what is no refusal
 */
export async function allOf(...checks: (() => unknown)[]): Promise<void> {
  const refused: BusinessError[] = [];
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof BusinessError)) throw error;
      refused.push(error);
    }
  }
  refuseAll(refused);
}
