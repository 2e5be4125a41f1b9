import type { z } from 'zod';
import { beginCase, doAct } from '../../src/host';
import { caseFile } from '../../src/host/case-file';
import { kindOf } from '../../src/kinds';
import type { EnforcementCase } from '../../src/law/case/case';
import type { Person } from '../../src/law/people/person';
import type { Act } from '../../src/ports/act';
import type { SignedFile } from '../../src/ports/case-file';
import { registerCase, type RegisterCaseInput } from '../../src/stages/intake';
import type { MemoryContext } from './memory-context';
import { signed } from './signed';

/** An act on the case page, without the page. */
export const actInMemory = async <Input extends z.ZodType, Done>(
  context: MemoryContext,
  by: Person,
  caseId: string,
  act: Act<Input, Done>,
  input: z.input<Input>,
): Promise<Done> => {
  const given = act.input.parse(input);
  return doAct(context, by, caseId, act, given, await signed(context, by, caseId, act, given));
};

/** The open file of a case, and `keep` that writes what was changed. Without `by` the system acts. */
export async function memoryFile(
  context: MemoryContext,
  caseId = 'case-1',
  by: Person | null = null,
): Promise<{ file: SignedFile; keep(): void }> {
  const content = await context.storage.open(caseId, { hold: true });
  const { file, changes } = caseFile(context, content, { kind: kindOf(content.case.actKind), by });
  return { file: file as SignedFile, keep: () => context.storage.keep(changes()) };
}

export const registerInMemory = (
  context: MemoryContext,
  by: Person,
  input: RegisterCaseInput,
  link: { caseId: string; caseUrl: string },
): Promise<EnforcementCase> => beginCase(context, by, (office) => registerCase(office, input, link));
