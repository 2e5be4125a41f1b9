import { BusinessError } from '../base/business-error';
import { type ErrorCode, isGateCode } from '../base/error-codes';
import { requireRight } from '../kinds';
import { personProblems } from '../law/people/credentials';
import type { Person } from '../law/people/person';
import type { Act, AnyAct } from '../ports/act';
import type { z } from 'zod';
import type { CaseFile } from '../ports/case-file';
import { notDone } from '../ports/common-acts';
import type { Context, UnitOfWork } from '../ports/context';
import { entryOf } from '../ports/record-act';
import { noteOnceAnHour } from './once-an-hour';
import { workOnCase } from './open-case';

/**
 * Advisers of other agencies act in Tasklist only: for them the case is not there (L4).
 * @throws BusinessError NOT_FOUND, FORBIDDEN, NOT_ALLOWED_NOW with the reason, or CREDENTIALS_INVALID
 */
export function requireAct(file: CaseFile, by: Person, act: AnyAct): Person {
  requireRight(by, file.case, act.name);
  const obstacle = act.obstacle(file);
  if (obstacle !== null) throw new BusinessError('NOT_ALLOWED_NOW', obstacle);
  requireFitHandler(file, by, act);
  return by;
}

/** Who acts as handler needs an account in use and a certificate valid today (处罚法 42, 55; C2: at each act). */
function requireFitHandler({ case: subject, today }: CaseFile, by: Person, { roles }: AnyAct): void {
  const asHandler = by.roles.filter((role) => roles.includes(role)).every((role) => role === 'handler');
  const problems = asHandler ? personProblems(by, subject, today) : [];
  if (problems.length > 0) throw new BusinessError('CREDENTIALS_INVALID', problems.join('；'));
}

/**
 * Does the act inside a transaction that is open already.
 * @throws BusinessError as `requireAct`, and what the act throws
 */
export const doAct = <Input extends z.ZodType, Done>(
  context: Context,
  by: Person,
  caseId: string,
  act: Act<Input, Done>,
  input: z.output<Input>,
): Promise<Done> =>
  workOnCase(context, caseId, {
    check: (file) => requireAct(file, by, act),
    run: (file) => act.run(file, input),
  });

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

/** A person's act on a case, in one transaction of its own. */
export const actOnCase = <Input extends z.ZodType, Done>(
  unitOfWork: UnitOfWork,
  by: Person,
  caseId: string,
  act: Act<Input, Done>,
  input: z.output<Input>,
): Promise<Done> =>
  recordingRefusal({ unitOfWork, by, caseId, name: act.name }, () =>
    unitOfWork.run((context) => doAct(context, by, caseId, act, input)),
  );
