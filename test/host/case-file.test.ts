import { BusinessError } from '../../src/base/business-error';
import { readCaseFile, runWorker, workOnCase } from '../../src/host';
import type { CaseFile } from '../../src/ports/case-file';
import { decisionRevokedMessage } from '../../src/stages/decision';
import { evidenceRows, evidenceViewed } from '../../src/stages/evidence';
import { noticeRows } from '../../src/stages/notice';
import recordFiling from '../../workers/enforcement-case/record-filing';
import { memoryFile } from '../support/in-memory';
import { memoryUnitOfWork } from '../support/memory-unit-of-work';
import { sampleWorld } from '../support/sample-world';
import { qin, sampleCase, sampleEvidence, sampleNotice, sampleParty, zhou } from '../support/samples';
import { limitOf, paperOf } from '../support/vocabulary';

/** Everything that can be changed in a file. */
async function changeAll(file: CaseFile): Promise<void> {
  file.change({ number: '天教立字〔2026〕9号' });
  file.moveTo('investigating');
  file.rows(noticeRows).save(sampleNotice());
  await file.limits.open(limitOf('decide'), file.today);
  file.paper(paperOf('filing'), { number: await file.number('case'), paragraphs: ['同意立案'] });
  file.note(evidenceViewed, { evidenceId: 'evidence-1' }, { title: '笔录' });
  file.send(decisionRevokedMessage, 'decision-1');
}

describe('the rows of a case file', () => {
  test('are of its case only: another’s is neither found nor taken', async () => {
    const context = await sampleWorld();
    await context.cases.save(sampleCase({ id: 'case-2' }));
    await context.evidence.save(sampleEvidence({ id: 'elsewhere', caseId: 'case-2' }));
    const { file, keep } = await memoryFile(context);
    const rows = file.rows(evidenceRows);
    expect([rows.find('elsewhere'), rows.all(), rows.latest()]).toEqual([null, [], null]);
    expect(() => rows.get('elsewhere')).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', message: '没有找到本案的证据。' }),
    );
    const mine = sampleEvidence({ id: 'elsewhere', caseId: 'case-2', title: '改过的' });
    expect(() => rows.save(mine)).toThrow('A row of another case is saved in case case-1');
    keep();
    expect(await context.evidence.get('elsewhere')).toMatchObject({ caseId: 'case-2', title: '现场检查笔录' });
  });

  test('keep the order in which they were first saved', async () => {
    const context = await sampleWorld();
    await context.notices.save(sampleNotice({ id: 'b' }));
    await context.notices.save(sampleNotice({ id: 'a' }));
    const { file, keep } = await memoryFile(context);
    const rows = file.rows(noticeRows);
    rows.save(sampleNotice({ id: '0', number: '新' }));
    rows.save({ ...rows.get('b'), waivedOn: '2026-03-03' });
    expect(rows.all().map(({ id }) => id)).toEqual(['b', 'a', '0']);
    expect([rows.get('b').waivedOn, rows.latest()?.id]).toEqual(['2026-03-03', '0']);
    expect(file.rows(noticeRows).all()).toEqual(rows.all());
    keep();
    expect((await context.notices.ofCase('case-1')).map(({ id, waivedOn }) => [id, waivedOn])).toEqual([
      ['b', '2026-03-03'],
      ['a', null],
      ['0', null],
    ]);
  });
});

describe('what is changed in a case file', () => {
  test('is kept when the work has ended: case, rows, limits, paper, record and message', async () => {
    const context = await sampleWorld();
    await workOnCase(context, 'case-1', { check: () => qin(), run: changeAll });
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'investigating', number: '天教立字〔2026〕9号' });
    expect(await context.notices.ofCase('case-1')).toEqual([sampleNotice()]);
    expect(await context.deadlines.ofCase('case-1')).toMatchObject([{ kind: 'decide' }]);
    expect(await context.documents.ofCase('case-1')).toMatchObject([{ kind: 'filing', madeBy: 'tx.qin' }]);
    expect(context.entries.map(({ act, actor }) => [act, actor])).toEqual([
      ['document-made', 'tx.qin'],
      ['evidence-viewed', 'tx.qin'],
    ]);
    const messageId = 'decision-revoked:decision-1';
    expect(context.messages).toMatchObject([{ name: 'decision-revoked', correlationKey: 'case-1', messageId }]);
  });

  test('is written neither before the end nor at all when the act throws', async () => {
    const context = await sampleWorld();
    const before = context.snapshot();
    const failing = memoryUnitOfWork(context).run((inside) =>
      workOnCase(inside, 'case-1', {
        check: () => null,
        async run(file) {
          await changeAll(file);
          expect(await inside.cases.get('case-1')).toMatchObject({ status: 'registered', number: null });
          expect(await context.notices.ofCase('case-1')).toEqual([]);
          throw new BusinessError('NOT_ALLOWED_NOW', '不能办理');
        },
      }),
    );
    await expect(failing).rejects.toMatchObject({ message: '不能办理' });
    expect(context.snapshot()).toEqual(before);
  });

  test('is not begun by somebody whom the check refuses', async () => {
    const context = await sampleWorld();
    const before = context.snapshot();
    const input = { filingApproved: true, filingReason: '符合立案标准' };
    const job = { key: '1', processInstanceKey: '1', processId: 'P', elementId: 'Task', elementInstanceKey: '2' };
    const filed = runWorker(context, recordFiling, { caseId: 'case-1', input, job, completedBy: 'tx.zhou' });
    await expect(filed).rejects.toMatchObject({ code: 'TASK_REFUSED' });
    expect(context.snapshot()).toEqual(before);
  });

  test('is lost when the case was opened to look into', async () => {
    const context = await sampleWorld();
    const file = await readCaseFile(context, 'case-1', zhou());
    file.change({ number: '甲' });
    file.rows(noticeRows).save(sampleNotice());
    expect(await context.cases.get('case-1')).toMatchObject({ number: null });
    expect(await context.notices.ofCase('case-1')).toEqual([]);
  });
});

test('officers, party and agency come with the case: no register is asked for them', async () => {
  const context = await sampleWorld({ officerIds: ['tx.wu', 'tx.zhou'] });
  const asked = () => Promise.reject(new Error('asked'));
  const people = { ...context.people, find: asked, get: asked, findAll: asked };
  const agencies = { ...context.agencies, get: asked };
  const file = await readCaseFile({ ...context, people, agencies }, 'case-1');
  expect((await file.officers()).map(({ id }) => id)).toEqual(['tx.wu', 'tx.zhou']);
  expect([file.party, file.agency.id]).toEqual([sampleParty(), 'tianxin-education']);
});

test('an officer whose account no longer exists is left out', async () => {
  const context = await sampleWorld({ officerIds: ['tx.wu', 'gone', 'tx.zhou'] });
  const officers = await (await readCaseFile(context, 'case-1')).officers();
  expect(officers.map(({ id }) => id)).toEqual(['tx.wu', 'tx.zhou']);
});

test('a message may wait for something else than the case', async () => {
  const context = await sampleWorld();
  const { file } = await memoryFile(context);
  file.send(decisionRevokedMessage, 'decision-1', { reason: '甲' }, 'decision-1');
  expect(context.messages).toMatchObject([{ correlationKey: 'decision-1', variables: { reason: '甲' } }]);
});

test('a case that does not exist is not found', async () => {
  await expect(readCaseFile(await sampleWorld(), 'case-9')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
