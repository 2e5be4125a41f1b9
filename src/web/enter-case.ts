import type { Context } from '../ports/context';
import type { EnforcementCase } from '../law/case/case';
import { idFrom, newId } from '../base/ids';
import { registerCase, type RegisterCaseInput } from '../stages/intake/register-case';
import type { Person } from '../law/people/person';
import { invalid } from './http/invalid-input';
import type { FacadeServices } from './services';
import { summariesOf, type CaseSummary } from './views/case-summary';

/** Thrown to undo the second of two simultaneous registrations under one key. */
class RegisteredMeanwhile extends Error {}

/**
 * Registers a case once per person and key: the key makes the id of the case, so a repeated request meets the row of the first.
 * @throws BusinessError as `registerCase`; VALIDATION_FAILED, field Idempotency-Key, when the key was used for another content
 */
export async function enterCase({ unitOfWork, publicUrl, nudgeRelay }: FacadeServices, by: Person, input: RegisterCaseInput, key?: string): Promise<CaseSummary> {
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key)) throw invalid('Idempotency-Key', 'Idempotency-Key 应当是 1 到 200 个可见字符');
  const caseId = key === undefined ? newId() : idFrom('case', by.id, key);

  const register = (context: Context) => registerOnce(context, by, input, { caseId, caseUrl: `${publicUrl}/cases/${caseId}` }, key !== undefined);
  const summary = async (context: Context, row: EnforcementCase) => (await summariesOf(context, [row]))[0]!;
  const run = () => unitOfWork.run(async (context) => summary(context, await register(context)));
  const registered = await run().catch((error) => (error instanceof RegisteredMeanwhile ? run() : Promise.reject(error)));
  nudgeRelay();
  return registered;
}

async function registerOnce(
  context: Context, by: Person, input: RegisterCaseInput, link: { caseId: string; caseUrl: string }, repeatable: boolean,
): Promise<EnforcementCase> {
  if (!repeatable) return registerCase(context, by, input, link);
  const before = await existing(context, link.caseId);
  if (before) return sameCase(context, before, input);
  return registerCase(guarded(context, link.caseId), by, input, link);
}

/** The number series is where simultaneous registrations wait for each other: after it, another one may have been first. */
const guarded = (context: Context, caseId: string): Context => ({
  ...context,
  numbers: {
    next: async (...series) => {
      const next = await context.numbers.next(...series);
      if (await existing(context, caseId)) throw new RegisteredMeanwhile();
      return next;
    },
  },
});

const existing = async ({ cases }: Context, caseId: string): Promise<EnforcementCase | null> =>
  cases.get(caseId).catch((error) => (error?.code === 'NOT_FOUND' ? null : Promise.reject(error)));

async function sameCase({ parties }: Context, row: EnforcementCase, input: RegisterCaseInput): Promise<EnforcementCase> {
  const party = await parties.get(row.id);
  const same = row.matter === input.matter && row.source === input.source && row.sourceDetail === input.sourceDetail
    && row.occurredOn === input.occurredOn && row.discoveredOn === input.discoveredOn && party.kind === input.party.kind && party.name === input.party.name
    && party.idNumber === (input.party.idNumber ?? null);
  if (!same) throw invalid('Idempotency-Key', '该 Idempotency-Key 已用于登记另一案件');
  return row;
}
