import { digestOf } from '../../src/law/record/chain';
import { makeDocument, type Paper } from '../../src/ports/make-document';
import { memoryContext } from '../support/memory-context';

test('P1 a paper goes into the file with title, maker and time', async () => {
  const context = memoryContext();
  const paper = await makeDocument(context, { caseId: 'case-1', kind: 'closing', paragraphs: [' 一 ', '', '二'], madeBy: 'tx.qin' });
  expect(paper).toMatchObject({ title: '结案审批表', number: null, paragraphs: ['一', '二'], madeBy: 'tx.qin', madeAt: '2026-03-02T04:00:00.000Z' });
  expect(await context.documents.ofCase('case-1')).toEqual([paper]);
});

test('P4 the record holds the SM3 of a paper and nothing of what it says', async () => {
  const context = memoryContext();
  const paper: Paper = { caseId: 'case-1', kind: 'decision', number: '天教罚字〔2026〕1号', paragraphs: ['刘晓芳，罚款3000元。'], madeBy: 'tx.qin' };
  const made = await makeDocument(context, paper);
  await makeDocument(context, { ...paper, paragraphs: ['刘晓芳，罚款300元。'] });
  const [entry, other] = context.entries;
  expect(entry).toMatchObject({
    caseId: 'case-1', actor: 'tx.qin', act: 'document-made', summary: '制作文书：行政处罚决定书（天教罚字〔2026〕1号）', basis: '行政处罚法第四十七条',
    details: { documentId: made.id, kind: 'decision', title: '行政处罚决定书', number: '天教罚字〔2026〕1号', sm3: digestOf(made) },
  });
  expect(other!.details.sm3).not.toBe(entry!.details.sm3);
  expect(JSON.stringify(context.entries)).not.toMatch(/刘晓芳|3000/);
});

test('P1 a paper may have a title and number of its own', async () => {
  const paper = await makeDocument(memoryContext(), { caseId: 'case-1', kind: 'decision', title: '不予行政处罚决定书', number: '天教罚字〔2026〕1号', paragraphs: [], madeBy: 'tx.qin' });
  expect(paper).toMatchObject({ title: '不予行政处罚决定书', number: '天教罚字〔2026〕1号' });
});
