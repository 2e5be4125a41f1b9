import { makeDocument } from '../../../src/domain/document/make';
import { memoryContext } from '../../support/memory-context';

test('P1 a paper goes into the file with title, maker and time', async () => {
  const context = memoryContext();
  const paper = await makeDocument(context, { caseId: 'case-1', kind: 'closing', paragraphs: [' 一 ', '', '二'], madeBy: 'tx.qin' });
  expect(paper).toMatchObject({ title: '结案审批表', number: null, paragraphs: ['一', '二'], madeBy: 'tx.qin', madeAt: '2026-03-02T04:00:00.000Z' });
  expect(await context.documents.ofCase('case-1')).toEqual([paper]);
});

test('P1 a paper may have a title and number of its own', async () => {
  const paper = await makeDocument(memoryContext(), { caseId: 'case-1', kind: 'decision', title: '不予行政处罚决定书', number: '天教罚字〔2026〕1号', paragraphs: [], madeBy: 'tx.qin' });
  expect(paper).toMatchObject({ title: '不予行政处罚决定书', number: '天教罚字〔2026〕1号' });
});
