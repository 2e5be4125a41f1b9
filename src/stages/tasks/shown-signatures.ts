import { z } from 'zod';
import { type Signature, signingMethodNames } from '../../law/case/work-item';
import { chineseDay, dayOf, zone } from '../../law/calendar/day';
import type { CaseFile } from '../../ports/case-file';
import type { Shown } from '../../ports/shown';
import { id, instant, type NameOf, personRef, sm3 } from '../../ports/view';
import { signatureRows, signedPaperRows } from './rows';

const signatureView = z
  .object({
    id: id(),
    title: z.string().describe('签署的事项'),
    by: personRef,
    signedAt: instant(),
    method: z.enum(['password', 'passkey']),
    methodName: z.string().describe('签署方式'),
    digest: sm3().describe('所签内容的 SM3 摘要'),
    papers: z.array(id()).describe('在此签署下制作的文书'),
  })
  .meta({ id: 'SignatureInCase' });
export type ShownSignature = z.infer<typeof signatureView>;

/** Signatures of the case in their order. */
export function signaturesIn(file: CaseFile, nameOf: NameOf): ShownSignature[] {
  const papers = file.rows(signedPaperRows).all();
  return file
    .rows(signatureRows)
    .all()
    .map((signature) => shown(signature, papersUnder(signature.id), nameOf));
  function papersUnder(signatureId: string) {
    return papers.filter((paper) => paper.signatureId === signatureId).map((paper) => paper.id);
  }
}

const shown = (signature: Signature, papers: string[], nameOf: NameOf): ShownSignature => ({
  id: signature.id,
  title: signature.title ?? signature.elementId,
  by: nameOf(signature.account),
  signedAt: signature.signedAt,
  method: signature.method,
  methodName: signingMethodNames[signature.method],
  digest: signature.digest,
  papers,
});

export const signaturesShown: Shown = {
  name: 'signatures',
  schema: z.array(signatureView),
  right: 'see-papers',
  otherwise: [],
  of: (file, { nameOf }) => signaturesIn(file, nameOf),
};

/** 电子签名 as it stands below a paper (电子签名法 13, 14): who, when, by what means, and the beginning of the digest. */
export function signedLine({ by, signedAt, methodName, digest }: Omit<ShownSignature, 'papers'>): string {
  const at = new Date(signedAt);
  return `电子签名：${by.name}　${chineseDay(dayOf(at))}${minute.format(at)}　${methodName}　摘要（SM3）${digest.slice(0, 16)}`;
}

const minute = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Lines of the signatures under which this paper was made. */
export const signedLines = (signatures: ShownSignature[], documentId: string): string[] =>
  signatures.filter(({ papers }) => papers.includes(documentId)).map(signedLine);
