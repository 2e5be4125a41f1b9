import { readCaseFile } from '../../src/host';
import type { Person } from '../../src/law/people/person';
import type { AnyAct } from '../../src/ports/act';
import type { Context } from '../../src/ports/context';
import { digestOfAct, type SignedDigest } from '../../src/stages/tasks';

/** As whoever is signed in signs this act, when it must be signed. */
export async function signed(
  context: Context,
  by: Person,
  caseId: string,
  act: AnyAct,
  input: unknown,
): Promise<SignedDigest | undefined> {
  if (act.signature !== 'required') return undefined;
  const content = JSON.parse(JSON.stringify(input)) as Record<string, unknown>;
  const file = await readCaseFile(context, caseId, by);
  return { content, digest: digestOfAct(file, by, act, content), method: 'password', proof: null };
}
