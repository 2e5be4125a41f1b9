import maskDecision from '../../../workers/disclosure/mask-decision';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { disclosureWorld } from '../../support/disclosure-world';

const input = { caseId: 'case-1', disclosureId: 'disclosure-1' };

describe('mask-decision', () => {
  test('D9 the public text is the served text with personal data masked, once when the engine delivers the job twice', async () => {
    const context = await disclosureWorld();
    await deliverTwice(maskDecision, context, input);
    expect(await context.disclosures.get('disclosure-1')).toMatchObject({
      title: '刘某未取得办学许可证组织学科类培训案',
      partyName: '刘某',
      decisionNumber: '天教罚字〔2026〕1号',
      decidedOn: '2026-03-10',
      paragraphs: [
        '当事人：刘某（自然人），身份证号码：***，住址：***，联系电话：***',
        '经查明：刘某未取得办学许可证。',
      ],
    });
    expect((await context.documents.latest('case-1'))!.paragraphs[1]).toContain('刘晓芳');
  });

  test('D7 the summary holds what 市监令45 第四条 asks for, and no personal data', async () => {
    const context = await disclosureWorld();
    await deliver(maskDecision, context, input);
    const { summary } = await context.disclosures.get('disclosure-1');
    expect(summary).toBe(
      [
        '文书名称：行政处罚决定书',
        '行政处罚决定书文号：天教罚字〔2026〕1号',
        '当事人：刘某',
        '违法行为类型：未取得办学许可证组织学科类培训',
        '行政处罚内容：罚款3000元；没收违法所得2700元',
        '作出行政处罚决定的行政机关：长沙市天心区教育局',
        '决定日期：2026年3月10日',
      ].join('\n'),
    );
  });
});
