import { caseStatuses } from '../../../src/law/case/case';
import { addEvidence, admitEvidence, evidenceAct, type EvidenceInput } from '../../../src/stages/evidence';
import { memoryFile } from '../../support/in-memory';
import { sampleWorld } from '../../support/sample-world';
import type { Person } from '../../../src/law/people/person';
import { sampleCertificate, wu, zhou } from '../../support/samples';

const input = (change: Partial<EvidenceInput> = {}): EvidenceInput => ({
  kind: 'site-record',
  title: '现场检查笔录',
  source: '现场制作',
  collectedOn: '2026-03-02',
  ...change,
});
const stored = {
  id: 'evidence-1',
  fileName: '笔录.pdf',
  mediaType: 'application/pdf',
  bytes: 10,
  sm3: '0'.repeat(64),
  path: 'evidence/case-1/evidence-1.pdf',
};

describe('C4 evidence (处罚法 46)', () => {
  test('is kept with its hash, collected by the officers in charge unless told otherwise', async () => {
    const context = await sampleWorld();
    const { file, keep } = await memoryFile(context, 'case-1', zhou());
    const collectedBy = ['tx.zhou', 'tx.wu'];
    expect(await addEvidence(file, input(), stored)).toMatchObject({ collectedBy, uploadedBy: 'tx.zhou' });
    keep();
    expect(await context.evidence.get('evidence-1')).toMatchObject({ ...stored, ...input(), collectedBy });
    expect(context.entries).toMatchObject([
      {
        actor: 'tx.zhou',
        act: 'evidence-added',
        summary: '收集证据：现场检查笔录',
        details: { evidenceId: 'evidence-1', kind: 'site-record', bytes: 10, sm3: stored.sm3 },
      },
    ]);
  });

  test.each<[string, Partial<EvidenceInput>, string, string]>([
    ['taken tomorrow', { collectedOn: '2026-03-03' }, 'VALIDATION_FAILED', 'collectedOn'],
    ['taken by a stranger', { collectedBy: ['tx.zhou', 'tx.fang'] }, 'CREDENTIALS_INVALID', 'collectedBy'],
    ['taken by one officer, named twice', { collectedBy: ['tx.wu', 'tx.wu'] }, 'CREDENTIALS_INVALID', 'collectedBy'],
  ])('%s is not admitted', async (_name, change, code, field) => {
    const { file } = await memoryFile(await sampleWorld());
    await expect(admitEvidence(file, input(change))).rejects.toMatchObject({ code, field });
  });

  test.each<[string, Partial<Person>]>([
    ['is switched off', { active: false }],
    ['had no valid certificate on that day', { certificate: sampleCertificate({ validUntil: '2026-03-01' }) }],
    ['has a certificate for another field', { certificate: sampleCertificate({ field: 'traffic' }) }],
  ])('C2 nothing is admitted in the name of an officer who %s (issue 10, part 7)', async (_name, change) => {
    const context = await sampleWorld();
    await context.people.save({ ...wu(), ...change });
    const { file } = await memoryFile(context);
    await expect(admitEvidence(file, input())).rejects.toMatchObject({
      code: 'CREDENTIALS_INVALID',
      field: 'collectedBy',
    });
  });

  test('is added until the case is over', async () => {
    const fitting: string[] = [];
    for (const status of caseStatuses) {
      const { file } = await memoryFile(await sampleWorld({ status }));
      if (evidenceAct.obstacle(file) === null) fitting.push(status);
    }
    expect(fitting).toEqual([
      'registered',
      'investigating',
      'noticed',
      'reviewing',
      'deciding',
      'decided',
      'executing',
    ]);
  });
});
