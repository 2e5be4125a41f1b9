import { missingMaterials, type Submission } from '../../../src/domain/review/materials';
import { concluded, noTriggers, sampleDefence, sampleEvidence, sampleFindings, sampleNotice } from '../../support/samples';

const report = {
  id: 'report', caseId: 'case-1', kind: 'investigation-report' as const, number: null, title: '案件调查终结报告', paragraphs: [], madeBy: 'tx.zhou', madeAt: '',
};
const complete: Submission = {
  findings: sampleFindings(concluded), notices: [sampleNotice()], defences: [], documents: [report], evidence: [sampleEvidence()],
};
const heard = sampleFindings({ ...concluded, triggers: { ...noTriggers(), hearingHeld: true } });

describe('missingMaterials', () => {
  test.each<[string, Partial<Submission>, string[]]>([
    ['nothing', {}, []],
    ['the report', { documents: [] }, ['案件调查终结报告']],
    ['the concluded proposal', { findings: sampleFindings() }, ['处罚建议（已终结的拟处理意见）']],
    ['evidence', { evidence: [] }, ['证据材料（至少一份）']],
    ['the served notice', { notices: [sampleNotice({ servedOn: null })] }, ['行政处罚事先告知书及送达回证']],
    ['no notice where no penalty is intended', { findings: sampleFindings({ ...concluded, outcome: 'no-penalty' }), notices: [] }, []],
    ['the opinion on a defence', { defences: [sampleDefence()] }, ['陈述申辩复核意见书']],
    ['minutes of a hearing held', { findings: heard }, ['听证笔录（以“听证笔录”为名归入证据）']],
    ['no minutes once they are evidence', { findings: heard, evidence: [sampleEvidence({ title: '听证笔录' })] }, []],
    ['several, in the order of the file', { documents: [], evidence: [] }, ['案件调查终结报告', '证据材料（至少一份）']],
  ])('L3 asks for %s', (_, change, missing) => {
    expect(missingMaterials({ ...complete, ...change })).toEqual(missing);
  });
});
