import { BusinessError } from '../base/business-error';
import { type ErrorCode, isGateCode } from '../base/error-codes';
import type { Person } from '../law/people/person';
import type { Act } from '../ports/act';
import type { z } from 'zod';
import { notDone } from '../ports/common-acts';
import type { Context, UnitOfWork } from '../ports/context';
import { bySignIn } from '../ports/electronic-signature';
import { entryOf } from '../ports/record-act';
import { actSignature, keepActSignature, type SignedDigest } from '../stages/tasks';
import { noteOnceAnHour } from './once-an-hour';
import { workOnCase } from './open-case';
import { requireAct } from './require-act';
import { signAct } from './sign-act';

/**
 * Does the act inside a transaction that is open already.
 * @throws BusinessError as `requireAct`, and what the act throws
 */
export const doAct = async <Input extends z.ZodType, Done>(
  context: Context,
  by: Person,
  caseId: string,
  act: Act<Input, Done>,
  input: z.output<Input>,
  signed?: SignedDigest,
): Promise<Done> => {
  if (act.signature === 'required' && !signed) throw new Error(`The act ${act.name} must be signed`);
  return workOnCase(context, caseId, {
    check: (file) => requireAct(file, by, act),
    signature: (file) => (signed ? actSignature(file, by, act, signed) : null),
    run(file) {
      if (file.signature) keepActSignature(file, file.signature);
      return act.run(file, input);
    },
  });
};

const outOfOrder: ErrorCode[] = ['NOT_ALLOWED_NOW', 'FORBIDDEN', 'CREDENTIALS_INVALID'];

/**
 * An act out of order, or by somebody who may not, fails and still leaves an entry in the record (L2); tried again and
 * again, one per person, act and hour.
 */
export async function recordingRefusal<T>(
  { unitOfWork, by, caseId, name }: { unitOfWork: UnitOfWork; by: Person; caseId: string; name: string },
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof BusinessError && (outOfOrder.includes(error.code) || isGateCode(error.code))) {
      const entry = entryOf(
        notDone,
        { caseId, actor: by.id },
        { code: error.code, where: 'facade' },
        { why: error.message },
      );
      const told = { caseId, act: name, about: error.code, counted: true };
      await unitOfWork.run((context) => noteOnceAnHour(context, entry, told));
    }
    throw error;
  }
}

/** A person's act on a case, in one transaction of its own; signed where it decides, by default under the sign-in. */
export const actOnCase = <Input extends z.ZodType, Done>(
  unitOfWork: UnitOfWork,
  by: Person,
  caseId: string,
  act: Act<Input, Done>,
  input: z.output<Input>,
  signing = bySignIn('password'),
): Promise<Done> =>
  recordingRefusal({ unitOfWork, by, caseId, name: act.name }, async () => {
    const signed = act.signature && (await signAct(unitOfWork, by, caseId, { act, input, signing }));
    return unitOfWork.run((context) => doAct(context, by, caseId, act, input, signed));
  });
