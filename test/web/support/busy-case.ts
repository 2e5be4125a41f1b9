import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../../src/base/ids';
import { newReview } from './review-of-case';
import { sampleDefence, sampleEvidence } from '../../support/samples';
import { noticed, setStatus } from './stages';
import type { World } from './world';

const diagrams = {
  EnforcementCase: '行政处罚普通程序',
  LegalReview: '重大执法决定法制审核',
  Disclosure: '行政执法决定公示',
};
const bpmn = join(__dirname, '../../../bpmn');

/** The deployed diagrams, as in the folder. */
export async function deployDiagrams(world: World): Promise<void> {
  for (const [processId, name] of Object.entries(diagrams)) {
    const xml = readFileSync(join(bpmn, `${processId}.bpmn`), 'utf8');
    await world.change(({ models }) =>
      models.save({ processId, name, version: 1, key: processId, xml, deployedAt: '2026-03-01T00:00:00Z' }),
    );
  }
}

/** A case under review as it is after weeks: evidence, papers, a defence, an objected opinion, a long record. */
export async function busyCase(world: World): Promise<string> {
  await deployDiagrams(world);
  const { caseId, noticeId, findingsId } = await noticed(world);
  await world.change(async ({ evidence, defences, documents, reviews, deadlines, record, cases }) => {
    for (const title of ['现场检查笔录', '现场照片', '询问笔录', '收费记录', '退费凭证', '责令改正通知书'])
      await evidence.save(sampleEvidence({ id: newId(), caseId, title }));
    await defences.save(sampleDefence({ id: newId(), caseId, noticeId }));
    for (const title of [
      '立案审批表',
      '调查终结报告',
      '行政处罚告知书',
      '送达回证',
      '陈述申辩复核意见书',
      '送审函',
      '法制审核意见书',
    ])
      await documents.save({ ...paper, id: newId(), caseId, title });
    await reviews.save(newReview({ id: newId(), caseId, findingsId }));
    await deadlines.save({
      ...limit,
      id: newId(),
      caseId,
      kind: 'review',
      startsOn: '2026-02-25',
      dueOn: '2026-03-11',
    });
    for (let day = 10; day < 28; day += 1) {
      const said = { basis: '行政处罚法第五十八条', details: {}, caseId };
      record.append({ ...said, actor: 'tx.zhou', act: 'findings-drafted', summary: `${day}日起草调查结论` });
      record.append({ ...said, actor: 'system', act: 'document-made', summary: `${day}日制作文书：调查终结报告` });
    }
    await cases.save({ ...(await cases.get(caseId)), processInstanceKey: '2251799813685249' });
  });
  await setStatus(world, caseId, 'reviewing');
  return caseId;
}

const paper = {
  kind: 'filing',
  number: null,
  paragraphs: ['第一段', '第二段'],
  madeBy: 'tx.qin',
  madeAt: '2026-03-04T04:00:00Z',
};
const limit = {
  count: 10,
  unit: 'working' as const,
  basis: '本机关法制审核办法',
  provisional: false,
  metOn: null,
};
