import { lowered } from '../../../src/stages/defence/lowered';
import { concluded, sampleFindings, samplePenalty } from '../../support/samples';

const v1 = sampleFindings(concluded);
const draft = (fineYuan = 3000) =>
  sampleFindings({ id: 'findings-2', version: 2, penalty: samplePenalty({ fineYuan }) });

describe('C5 the version that follows an adopted defence (处罚法 45)', () => {
  test('is a lower draft', () => expect(lowered([v1, draft(1)]).version).toBe(2));
  test.each([
    ['missing', [v1]],
    ['unchanged', [v1, draft()]],
  ])('is asked for when it is %s', (_name, versions) =>
    expect(() => lowered(versions)).toThrow('请先在案件页面修改拟处理意见'),
  );
  test('11.4 may be heavier only with new facts, named', () => {
    expect(lowered([v1, { ...draft(3001), newFacts: '另查明一处教学点。' }]).version).toBe(2);
  });
  test('is never heavier', () => {
    expect(() => lowered([v1, draft(3001)])).toThrow(expect.objectContaining({ code: 'HEAVIER_PENALTY' }));
  });
});
