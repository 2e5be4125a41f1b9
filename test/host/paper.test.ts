import { digestOf } from '../../src/law/record/chain';
import { memoryFile } from '../support/in-memory';
import { sampleWorld } from '../support/sample-world';
import { qin } from '../support/samples';
import { paperOf } from '../support/vocabulary';

test('P1 a paper goes into the file with title, maker and time', async () => {
  const context = await sampleWorld();
  const { file, keep } = await memoryFile(context, 'case-1', qin());
  const paper = file.paper(paperOf('closing'), { paragraphs: [' 一 ', '', '二'] });
  expect(paper).toMatchObject({
    title: '结案审批表',
    number: null,
    paragraphs: ['一', '二'],
    madeBy: 'tx.qin',
    madeAt: '2026-03-02T04:00:00.000Z',
  });
  expect(file.documents()).toEqual([paper]);
  keep();
  expect(await context.documents.ofCase('case-1')).toEqual([paper]);
});

test('P4 the record holds the SM3 of a paper and nothing of what it says', async () => {
  const context = await sampleWorld();
  const { file } = await memoryFile(context, 'case-1', qin());
  const paper = { number: '天教罚字〔2026〕1号', paragraphs: ['刘晓芳，罚款3000元。'] };
  const made = file.paper(paperOf('decision'), paper);
  file.paper(paperOf('decision'), { ...paper, paragraphs: ['刘晓芳，罚款300元。'] });
  const [entry, other] = context.entries;
  expect(entry).toMatchObject({
    caseId: 'case-1',
    actor: 'tx.qin',
    act: 'document-made',
    summary: '制作文书：行政处罚决定书（天教罚字〔2026〕1号）',
    basis: '行政处罚法第四十七条',
    details: {
      documentId: made.id,
      kind: 'decision',
      title: '行政处罚决定书',
      number: '天教罚字〔2026〕1号',
      sm3: digestOf(made),
    },
  });
  expect(other!.details.sm3).not.toBe(entry!.details.sm3);
  expect(JSON.stringify(context.entries)).not.toMatch(/刘晓芳|3000/);
});

test('P1 a paper may have a title and number of its own', async () => {
  const { file } = await memoryFile(await sampleWorld(), 'case-1', qin());
  const own = { title: '不予行政处罚决定书', number: '天教罚字〔2026〕1号', paragraphs: [] };
  expect(file.paper(paperOf('decision'), own)).toMatchObject({ title: own.title, number: own.number });
});

test('P1 a paper that the system prepares for somebody names that person, in the file and on record', async () => {
  const context = await sampleWorld();
  const { file } = await memoryFile(context);
  expect(file.paper(paperOf('reminder'), { paragraphs: ['催告'] })).toMatchObject({ madeBy: 'system' });
  const made = file.paper(paperOf('review-submission'), { paragraphs: ['送审'], madeBy: 'tx.zhou' });
  expect(made).toMatchObject({ madeBy: 'tx.zhou' });
  expect(context.entries.map(({ actor }) => actor)).toEqual(['system', 'tx.zhou']);
});
