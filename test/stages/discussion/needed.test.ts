import { discussionNeed, needInWords } from '../../../src/stages/discussion';
import type { Findings } from '../../../src/stages/investigation';
import { memoryFile } from '../../support/in-memory';
import { noTriggers, sampleFindings, samplePenalty } from '../../support/samples';
import { sampleWorld } from '../../support/sample-world';

describe('11.18 C7: where the law asks for a collective discussion, by the deployed table', () => {
  test.each<[string, Partial<Findings>, string]>([
    ['an ordinary fine', { penalty: samplePenalty({ fineYuan: 9999 }) }, ''],
    ['a complex case', { triggers: { ...noTriggers(), complex: true } }, '案件情节复杂'],
    ['a large fine', { penalty: samplePenalty({ fineYuan: 10_000 }) }, '拟对个人罚款10000元以上'],
    ['goods and gains together', { penalty: samplePenalty({ goods: '车', goodsYuan: 7300 }) }, '拟没收个人违法所得'],
    ['revocation', { penalty: samplePenalty({ revocation: true }) }, '拟吊销许可证件'],
    ['downgrading', { penalty: samplePenalty({ downgrade: true }) }, '拟降低资质等级'],
    ['责令关闭', { penalty: samplePenalty({ shutdown: true }) }, '拟责令停产停业、关闭'],
    ['a ban', { penalty: samplePenalty({ ban: true }) }, '拟限制从业'],
    ['suspension', { penalty: samplePenalty({ suspension: true }) }, ''],
  ])('%s', async (_name, change, words) => {
    const { file } = await memoryFile(await sampleWorld());
    const told = needInWords(await discussionNeed(file, sampleFindings(change)));
    if (words === '') expect(told).toBe('');
    else expect(told).toContain(words);
  });

  test('no penalty, no discussion', async () => {
    const { file } = await memoryFile(await sampleWorld());
    expect(await discussionNeed(file, sampleFindings({ outcome: 'no-penalty' }))).toBeNull();
  });
});
