import type { Person } from '../law/people/person';
import type { AnyAct } from '../ports/act';
import type { UnitOfWork } from '../ports/context';
import type { ElectronicSignature } from '../ports/electronic-signature';
import { digestOfAct, type SignedDigest } from '../stages/tasks';
import { readCaseFile, workOnCase } from './open-case';
import { requireAct } from './require-act';

interface Signing {
  act: AnyAct;
  /** As the act's schema gives it. */
  input: unknown;
  signing: ElectronicSignature;
}

/**
 * SM3 of what this person signs who does this act now; what the act would refuse is told at once.
 * @throws BusinessError as the act
 */
export const actDigestToSign = (
  unitOfWork: UnitOfWork,
  by: Person,
  caseId: string,
  { act, input }: Omit<Signing, 'signing'>,
): Promise<string> =>
  unitOfWork.run(async (context) => {
    await context.tryOut((tried) =>
      workOnCase(tried, caseId, { check: (file) => requireAct(file, by, act), run: (file) => act.run(file, input) }),
    );
    return digestOfAct(await readCaseFile(context, caseId, by), by, act, contentOf(input));
  });

/** Signs the act. @throws BusinessError when it would be refused, or when the proof is of something else */
export async function signAct(
  unitOfWork: UnitOfWork,
  by: Person,
  caseId: string,
  { act, input, signing: { method, prove } }: Signing,
): Promise<SignedDigest> {
  const digest = await actDigestToSign(unitOfWork, by, caseId, { act, input });
  return { content: contentOf(input), digest, method, proof: await prove(by.id, digest) };
}

/** What is signed is what is kept: plain JSON. */
const contentOf = (input: unknown) => JSON.parse(JSON.stringify(input)) as Record<string, unknown>;
