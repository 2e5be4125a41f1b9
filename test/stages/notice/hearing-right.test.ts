import { hearingRightOf } from '../../../src/stages/notice';
import { noticeText } from '../../../src/stages/notice/notice-text';
import { memoryRules } from '../../support/memory-rules';
import { sampleAgency, sampleCase, sampleFindings, sampleParty, samplePenalty, wu, zhou } from '../../support/samples';

const rightOf = async (agencyId: string, field: string, kind: 'person' | 'organisation', penalty: object) => {
  const about = { case: sampleCase({ agencyId, field }), party: sampleParty({ kind }), rules: memoryRules() };
  const none = { fineYuan: 0, confiscationYuan: 0 };
  const { grounds } = await hearingRightOf(about, { penalty: samplePenalty({ ...none, ...penalty }) });
  return grounds.map(({ row }) => row);
};

describe('C6 row 2: whether THIS party may ask for a hearing, by the agency’s thresholds (处罚法 63)', () => {
  test.each([
    ['tianxin-education', 'education', 'person', { fineYuan: 5000 }, []],
    ['tianxin-education', 'education', 'person', { fineYuan: 5001 }, ['天心教育-个人罚款']],
    ['tianxin-education', 'education', 'organisation', { fineYuan: 5001 }, []],
    ['tianxin-education', 'education', 'organisation', { confiscationYuan: 100_001 }, ['天心教育-单位没收']],
    ['taojiang-natural-resources', 'natural-resources', 'person', { fineYuan: 20_000 }, ['桃江自然资源-个人罚款']],
    ['taojiang-natural-resources', 'natural-resources', 'person', { fineYuan: 19_999 }, []],
    ['gongyi-market', 'market-supervision', 'person', { fineYuan: 9999 }, []],
    ['gongyi-market', 'market-supervision', 'organisation', { fineYuan: 100_000 }, ['市场监管-单位罚款']],
    ['another', 'emergency', 'person', { fineYuan: 1000 }, ['默认-个人罚款']],
    ['another', 'emergency', 'organisation', { fineYuan: 29_999 }, []],
    ['tianxin-education', 'education', 'person', { revocation: true }, ['法定-3-2']],
    ['tianxin-education', 'education', 'person', { downgrade: true }, ['法定-3-1']],
    ['tianxin-education', 'education', 'organisation', { closure: true }, ['法定-4-1']],
    ['tianxin-education', 'education', 'organisation', { shutdown: true }, ['法定-4-1']],
    ['tianxin-education', 'education', 'person', { ban: true }, ['法定-4-2']],
    ['tianxin-education', 'education', 'person', { warning: true }, []],
  ] as const)('%s, %s, %s, %j: %j', async (agency, field, kind, penalty, rows) => {
    expect(await rightOf(agency, field, kind, penalty)).toEqual(rows);
  });

  test('no table takes away what the law gives', async () => {
    const rules = memoryRules({ HearingThresholds: () => [] });
    const about = { case: sampleCase(), party: sampleParty(), rules };
    const { grounds } = await hearingRightOf(about, { penalty: samplePenalty({ revocation: true }) });
    expect(grounds).toMatchObject([{ row: '法定-3-2', reason: '吊销许可证件' }]);
  });

  test('who has no right to a hearing is told so outright', () => {
    const told = noticeText({
      case: sampleCase(),
      party: sampleParty(),
      findings: sampleFindings(),
      agency: sampleAgency(),
      officers: [zhou(), wu()],
      windowDays: 5,
      hearingGrounds: [],
      on: '2026-03-02',
    }).join('\n');
    expect(told).toContain('不属于《中华人民共和国行政处罚法》第六十三条第一款规定的可以要求听证的情形');
    expect(told).not.toContain('有权要求听证');
  });
});
