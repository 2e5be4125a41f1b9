import recordFiling from '../../../workers/enforcement-case/record-filing';
import { runWorker } from '../../../src/host';
import { type Signature, signedDigest } from '../../../src/law/case/work-item';
import { signaturesIn, signedLines } from '../../../src/stages/tasks';
import { walkTo } from '../../support/case-walk';
import { memoryFile } from '../../support/in-memory';

const content = { filingApproved: true, filingReason: '符合立案标准' };
const signed = { caseId: 'case-1', workItemId: 'task-1', elementId: 'FilingDecisionTask', account: 'tx.qin', content };
const signature: Signature = {
  ...{ id: 'signature-1', ...signed, title: '立案审批', method: 'passkey', digest: signedDigest(signed), proof: {} },
  signedAt: '2026-03-02T02:05:00.000Z',
};
const job = {
  key: '1',
  processInstanceKey: '1',
  processId: 'EnforcementCase',
  elementId: 'e',
  elementInstanceKey: '2',
};
const nameOf = (id: string) => ({ id, name: '秦文' });

test('L8 a paper says under which signature it was made: who, when, by what means, the beginning of the digest', async () => {
  const { context } = await walkTo('registered');
  context.storage.keep({ caseId: 'case-1', case: null, party: null, rows: { signatures: [signature] } });
  const asked = { caseId: 'case-1', input: content, job, completedBy: 'tx.qin', signature };
  await runWorker(context, recordFiling, asked);
  const { file } = await memoryFile(context);
  const [filing, other] = ['filing', 'registration'].map((kind) =>
    file.documents().find((paper) => paper.kind === kind)!,
  );
  expect(signedLines(signaturesIn(file, nameOf), filing!.id)).toEqual([
    `电子签名：秦文　2026年3月2日10:05　通行密钥　摘要（SM3）${signature.digest.slice(0, 16)}`,
  ]);
  expect(signedLines(signaturesIn(file, nameOf), other!.id)).toEqual([]);
});
