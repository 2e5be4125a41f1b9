import { newId } from '../../base/ids';
import { BusinessError } from '../../base/business-error';
import { actDigest, type Signature } from '../../law/case/work-item';
import type { Person } from '../../law/people/person';
import type { AnyAct } from '../../ports/act';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import { actSigned } from './record';
import { signatureRows } from './rows';

type Deciding = Pick<AnyAct, 'name' | 'title'>;
type Content = Signature['content'];

/** What a person signs who does this act now with this content (SM3, hex). */
export const digestOfAct = (file: CaseFile, { id: account }: Person, { name }: Deciding, content: Content): string =>
  actDigest({ caseId: file.case.id, elementId: name, account, content, nth: earlier(file, name) + 1 });

const earlier = (file: CaseFile, name: string) =>
  file
    .rows(signatureRows)
    .all()
    .filter(({ workItemId, elementId }) => workItemId === null && elementId === name).length;

/** How it was signed: the digest that was signed, and what proves it. */
export type SignedDigest = Pick<Signature, 'content' | 'digest' | 'method' | 'proof'>;

/** The signature of an act, not kept yet. @throws BusinessError NOT_ALLOWED_NOW when something else was signed */
export function actSignature(file: CaseFile, by: Person, act: Deciding, signed: SignedDigest): Signature {
  if (signed.digest !== digestOfAct(file, by, act, signed.content))
    throw new BusinessError('NOT_ALLOWED_NOW', '签署期间案件有了变化，请核对后再签署一次');
  const { name: elementId, title } = act;
  const of = { id: newId(), caseId: file.case.id, workItemId: null, elementId, title, account: by.id };
  return { ...of, ...signed, signedAt: file.now.toISOString() };
}

/** Keeps it with the act, and enters it into the record. */
export function keepActSignature(file: SignedFile, signature: Signature): void {
  const { elementId, title, digest, method } = signature;
  file.rows(signatureRows).save(signature);
  file.note(actSigned, { act: elementId, digest, method }, { title: title ?? elementId });
}
