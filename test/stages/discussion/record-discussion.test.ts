import { recordDiscussion } from '../../../src/stages/discussion';
import { walkTo } from '../../support/case-walk';
import { actInMemory } from '../../support/in-memory';
import { qin, zhou } from '../../support/samples';

const held = {
  heldOn: '2026-03-10',
  members: '秦文，局长：同意\n郑一，副局长：同意，建议加强教育。',
  minutes: '逐一发表意见，一致同意。',
  conclusion: 'agree' as const,
};

describe('11.18 C7: collective discussion (处罚法 57 二款)', () => {
  test('has members, opinions, minutes and a paper', async () => {
    const { context } = await walkTo('scoped');
    expect(await actInMemory(context, qin(), 'case-1', recordDiscussion, held)).toMatchObject({
      findingsId: 'findings-1',
      members: [
        { name: '秦文', post: '局长', opinion: '同意' },
        { name: '郑一', post: '副局长', opinion: '同意，建议加强教育。' },
      ],
      recordedBy: 'tx.qin',
    });
    const paper = (await context.documents.latest('case-1'))!;
    expect(paper).toMatchObject({ kind: 'discussion', title: '案件集体讨论记录' });
    expect(paper.paragraphs).toEqual(
      expect.arrayContaining(['郑一（副局长）：同意，建议加强教育。', '讨论结论：同意拟处理意见']),
    );
    expect(context.entries.at(-1)!.summary).toBe('2026-03-10机关负责人2人集体讨论拟处理意见第1稿：同意拟处理意见');
  });

  test.each([
    ['tomorrow', { heldOn: '2026-03-11' }, 'heldOn', '不得晚于今天'],
    ['before filing', { heldOn: '2026-03-01' }, 'heldOn', '不得早于立案日期'],
    ['by one alone', { members: '秦文，局长：同意' }, 'members', '至少由2名负责人参加'],
    ['by one told twice', { members: '秦文，局长：同意\n秦文，局长：同意' }, 'members', '至少由2名负责人参加'],
    ['with a line nobody can read', { members: '秦文，局长：同意\n郑一同意' }, 'members', '第2行应当写作'],
  ])('%s is refused at its field', async (_name, change, field, message) => {
    const { context } = await walkTo('scoped');
    await expect(actInMemory(context, qin(), 'case-1', recordDiscussion, { ...held, ...change })).rejects.toMatchObject(
      { code: 'VALIDATION_FAILED', field, message: expect.stringContaining(message) },
    );
  });

  test('is entered by the head only, and not before the investigation is concluded', async () => {
    const { context } = await walkTo('filed');
    await expect(actInMemory(context, qin(), 'case-1', recordDiscussion, held)).rejects.toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
    const later = await walkTo('scoped');
    await expect(actInMemory(later.context, zhou(), 'case-1', recordDiscussion, held)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
