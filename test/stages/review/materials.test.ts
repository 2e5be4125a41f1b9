import {
  type Material,
  materialsFor,
  materialsForReviewer,
  missingMaterials,
  type Submission,
} from '../../../src/stages/review/materials';
import { actNames } from '../../../src/law/case/act-names';
import { askTableFile } from '../../support/table-file';
import { memoryRules } from '../../support/memory-rules';
import {
  concluded,
  noTriggers,
  sampleCase,
  sampleDefence,
  sampleEvidence,
  sampleFindings,
  sampleNotice,
} from '../../support/samples';

const report = {
  id: 'report',
  caseId: 'case-1',
  kind: 'investigation-report' as const,
  number: null,
  title: '案件调查终结报告',
  paragraphs: [],
  madeBy: 'tx.zhou',
  madeAt: '',
};
const complete: Submission = {
  findings: sampleFindings(concluded),
  notices: [sampleNotice()],
  defences: [],
  documents: [report],
  evidence: [sampleEvidence()],
};
const heard = sampleFindings({ ...concluded, triggers: { ...noTriggers(), hearingHeld: true } });

describe('missingMaterials', () => {
  test.each<[string, Partial<Submission>, string[]]>([
    ['nothing', {}, []],
    ['the report', { documents: [] }, ['案件调查终结报告']],
    ['the concluded proposal', { findings: sampleFindings() }, ['处罚建议（已终结的拟处理意见）']],
    ['evidence', { evidence: [] }, ['证据材料（至少一份）']],
    ['the served notice', { notices: [sampleNotice({ servedOn: null })] }, ['行政处罚事先告知书及送达回证']],
    [
      'no notice where no penalty is intended',
      { findings: sampleFindings({ ...concluded, outcome: 'no-penalty' }), notices: [] },
      [],
    ],
    ['the opinion on a defence', { defences: [sampleDefence()] }, ['陈述申辩复核意见书']],
    ['minutes of a hearing held', { findings: heard }, ['听证笔录（以“听证笔录”为名归入证据）']],
    ['no minutes once they are evidence', { findings: heard, evidence: [sampleEvidence({ title: '听证笔录' })] }, []],
    [
      'several, in the order of the file',
      { documents: [], evidence: [] },
      ['案件调查终结报告', '证据材料（至少一份）'],
    ],
  ])('L3 asks for %s', async (_, change, missing) => {
    const submission = { ...complete, ...change };
    expect(
      missingMaterials((await materialsFor(memoryRules(), sampleCase(), submission)).materials, submission),
    ).toEqual(missing);
  });

  const material = (change: Partial<Material>): Material => ({
    row: '自定-1',
    material: 'own',
    name: '价格认定书',
    check: 'system',
    basis: '本机关规定',
    ...change,
  });

  test('L3 a material that only the table knows is there when evidence or a paper bears its name', () => {
    const own = [material({})];
    expect(missingMaterials(own, complete)).toEqual(['价格认定书（以“价格认定书”为名归入证据）']);
    expect(missingMaterials(own, { ...complete, evidence: [sampleEvidence({ title: '涉案物品价格认定书' })] })).toEqual(
      [],
    );
    expect(missingMaterials(own, { ...complete, documents: [{ ...report, title: '价格认定书' }] })).toEqual([]);
  });

  test('L3 what only a person can look for is told to the reviewer and sends nothing back', () => {
    const own = [
      material({ name: '评估报告（如有）', check: 'reviewer' }),
      material({ name: '证据材料', material: 'evidence' }),
    ];
    expect(missingMaterials(own, complete)).toEqual([]);
    expect(materialsForReviewer(own)).toEqual(['评估报告（如有）']);
  });

  test('L3 a material asked for by two rows is named once', () => {
    expect(missingMaterials([material({}), material({ row: '自定-2' })], complete)).toHaveLength(1);
  });

  test('L3 a table that answers in other words stops the work', async () => {
    const rules = memoryRules({ ReviewMaterials: () => [material({ check: 'nobody' as 'system' })] });
    await expect(materialsFor(rules, sampleCase(), complete)).rejects.toThrow(/check/);
  });
});

describe('the decision table ReviewMaterials', () => {
  const facts = { agency: 'any-agency', outcome: '', revocation: false, hearingHeld: false, defenceHeard: false };
  const names = async (change: object) =>
    (await askTableFile('ReviewMaterials', { ...facts, ...change })).map(({ name }) => name);

  test.each(Object.keys(actNames))(
    'L3 has materials for %s, evidence among them, and the minutes of a hearing held',
    async (act) => {
      expect(await names({ act })).toContain('证据材料（至少一份）');
      expect(await names({ act })).not.toContain('听证笔录');
      expect(await names({ act, hearingHeld: true })).toContain('听证笔录');
    },
  );

  test('L3 has what the catalogues of 湘阴, 凤凰 and 益阳 print beside the general ones', async () => {
    expect(await names({ agency: 'xiangyin-education', act: 'penalty' })).toEqual(
      expect.arrayContaining(['决定书代拟稿', '评估报告（如有）']),
    );
    expect(await names({ agency: 'fenghuang-education', act: 'licence' })).toEqual(
      expect.arrayContaining(['申请材料', '决定书电子文本']),
    );
    const withdrawn = await names({ agency: 'yiyang-emergency', act: 'licence', revocation: true });
    expect(withdrawn).toEqual(expect.arrayContaining(['撤销审查情况说明', '承办部门及分管领导意见', '法制审核申请表']));
    expect(withdrawn).not.toContain('申请材料');
    expect(await names({ agency: 'tianxin-education', act: 'penalty' })).not.toContain('决定书代拟稿');
  });
});
