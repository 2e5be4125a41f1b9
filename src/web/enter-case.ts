import { idFrom, newId } from '../base/ids';
import { beginCase, readCaseFile } from '../host';
import { BusinessError } from '../base/business-error';
import { digestOf } from '../law/record/chain';
import type { EnforcementCase } from '../law/case/case';
import type { Person } from '../law/people/person';
import type { Context } from '../ports/context';
import { registerCase, type RegisterCaseInput, suspectedActOf } from '../stages/intake';
import { invalid } from './http/invalid-input';
import type { FacadeServices } from './services';
import { type CaseSummary, summariesOf } from './views/case-summary';

/**
 * Registers a case once per person and key: the key makes the id of the case, so a repeated request meets the row of
 * the first.
 * @throws BusinessError as `registerCase`; IDEMPOTENCY_KEY_REUSED, field Idempotency-Key, when the key was used for
 * another content
 */
export async function enterCase(
  { unitOfWork, publicUrl }: FacadeServices,
  by: Person,
  input: RegisterCaseInput,
  key?: string,
): Promise<CaseSummary> {
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw invalid('Idempotency-Key', 'Idempotency-Key 应当是 1 到 200 个可见字符');
  }
  const caseId = key === undefined ? newId() : idFrom('case', by.id, key);
  const link = { caseId, caseUrl: `${publicUrl}/cases/${caseId}` };
  const digest = digestOf(input);
  return unitOfWork.run(async (context) => {
    const before = key === undefined ? null : await context.cases.reserve(caseId);
    const row = before
      ? await sameCase(context, before, input, digest)
      : await beginCase(context, by, (office) => registerCase(office, input, link));
    if (!before && key !== undefined) await context.cases.keepRequest(caseId, digest);
    return (await summariesOf(context, by, [row]))[0]!;
  });
}

/** Cases of an earlier version of the system kept no digest: what was told then is compared as far as it is known. */
async function sameCase(
  context: Context,
  row: EnforcementCase,
  input: RegisterCaseInput,
  digest: string,
): Promise<EnforcementCase> {
  const kept = await context.cases.requestOf(row.id);
  if (kept !== null) {
    if (kept !== digest) throw reused();
    return row;
  }
  const { party } = await readCaseFile(context, row.id);
  const before = { ...row, ...suspectedActOf(row) };
  const facts = ['matter', 'source', 'sourceDetail', 'occurredOn', 'discoveredOn'] as const;
  const sameParty =
    party.kind === input.party.kind &&
    party.name === input.party.name &&
    party.idNumber === (input.party.idNumber ?? null);
  if (!sameParty || facts.some((fact) => before[fact] !== input[fact])) {
    throw reused();
  }
  return row;
}

const reused = () =>
  new BusinessError('IDEMPOTENCY_KEY_REUSED', '该 Idempotency-Key 已用于登记另一案件', 'Idempotency-Key');
