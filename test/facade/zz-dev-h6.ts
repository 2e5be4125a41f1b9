import { readFileSync } from 'node:fs';
import express from 'express';
import { Registry } from 'prom-client';
import { startTestPostgres, freshDatabase } from '../../test/support/postgres';
import { createDataSource, migrate, createUnitOfWork, createAccountStore, createFileStore, loadSample } from '../../src/database';
import { memoryRules } from '../../test/support/memory-rules';
import { createLog } from '../../src/log';
import { createFacade } from '../../src/facade';
import { openDeadline } from '../../src/domain/case/deadlines';
import { makeDocument } from '../../src/domain/document/make';
import { newId } from '../../src/domain/ids';
import * as s from '../../test/support/samples';
import { caseBody, findingsBody } from '../../test/facade/support/bodies';

async function main() {
  const server = await startTestPostgres();
  const { url } = await freshDatabase();
  const log = createLog('warn');
  const ds = await createDataSource(url, log);
  await migrate(ds);
  const clock = { now: () => new Date('2026-03-09T10:20:00+08:00') };
  const files = createFileStore('/tmp/h6/devfiles');
  const unitOfWork = createUnitOfWork(ds, { rules: memoryRules(), files, clock, log });
  const accounts = createAccountStore(ds);
  await loadSample({ unitOfWork, accounts });
  await unitOfWork.run(async ({ models }) => {
    for (const [processId, name] of [['EnforcementCase', '行政处罚普通程序'], ['LegalReview', '重大执法决定法制审核'], ['Disclosure', '行政执法决定公示']] as const)
      await models.save({ processId, name, version: 1, key: processId, xml: readFileSync(`bpmn/${processId}.bpmn`, 'utf8'), deployedAt: '2026-03-01T00:00:00Z' });
  });
  const processView = { activeElements: async (key: string) => key === '1' ? [{ processId: 'EnforcementCase', elementId: 'LegalReviewCall' }, { processId: 'LegalReview', elementId: 'ReviewOpinionTask' }] : [{ processId: 'EnforcementCase', elementId: 'InvestigationTask' }] };
  const services = { unitOfWork, accounts, files, processView, clock, log, tasklistUrl: 'http://localhost:8080/tasklist', publicUrl: 'http://localhost:43117', maxFileBytes: 5e8,
    health: async () => ({ ok: true, parts: {} }), metrics: new Registry(), nudgeRelay() {} };
  const app = express().use(createFacade(services));
  const listening = app.listen(43117, '127.0.0.1');
  const base = 'http://127.0.0.1:43117';
  const token = await accounts.issueToken('tx.zhou', '2030-01-01T00:00:00Z');
  const post = async (method: string, path: string, body: any) => { const r = await fetch(base + path, { method, headers: { authorization: `Bearer ${token}`, ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }) }, body: body instanceof FormData ? body : JSON.stringify(body) }); const t = await r.json(); if (!r.ok) console.error(path, t); return t; };
  const ids: string[] = [];
  for (const matter of ['未取得办学许可证组织学科类校外培训', '违规招收学生', '教育机构擅自分立、合并', '侵占、截留教育经费']) ids.push((await post('POST', '/api/cases', caseBody({ matter }))).id);
  const caseId = ids[0]!;
  await unitOfWork.run(async (c) => {
    for (const [i, id] of ids.entries()) await c.cases.save({ ...(await c.cases.lock(id)), status: (['reviewing', 'investigating', 'registered', 'investigating'] as const)[i]!, number: i === 2 ? null : `天教立字〔2026〕${i + 1}号`, filedOn: '2026-03-05', filingReason: '有违法事实，属于本机关管辖，符合立案标准', processInstanceKey: i === 2 ? null : i === 0 ? '1' : '2' });
    await openDeadline(c, { caseId, agencyId: 'tianxin-education', kind: 'decide', startsOn: '2026-03-05' });
    await openDeadline(c, { caseId, agencyId: 'tianxin-education', kind: 'defence', startsOn: '2026-03-02' });
    await openDeadline(c, { caseId, agencyId: 'tianxin-education', kind: 'review', startsOn: '2026-02-10' });
    await openDeadline(c, { caseId: ids[1]!, agencyId: 'tianxin-education', kind: 'decide', startsOn: '2025-12-12' });
    await openDeadline(c, { caseId: ids[3]!, agencyId: 'tianxin-education', kind: 'decide', startsOn: '2025-12-01' });
    await c.deadlines.save({ id: newId(), caseId, kind: 'deliver', startsOn: '2026-03-01', dueOn: '2026-03-06', count: 7, unit: 'working', basis: '《行政处罚法》第六十一条', provisional: true, metOn: '2026-03-05' });
  });
  for (const [file, kind, title] of [['site-record.txt', 'site-record', '现场检查笔录'], ['site-photo.png', 'audiovisual', '现场照片']] as const) {
    const form = new FormData();
    for (const [k, v] of Object.entries({ kind, title, source: '现场检查时制作，当事人签字确认', collectedOn: '2026-03-03' })) form.append(k, v);
    form.append('file', new Blob([readFileSync(`test/scenarios/files/${file}`)]), file);
    await post('POST', `/api/cases/${caseId}/evidence`, form);
  }
  const f1 = (await post('PUT', `/api/cases/${caseId}/findings`, findingsBody())).id;
  await unitOfWork.run(async (c) => {
    await c.findings.save({ ...(await c.findings.get(f1)), ...s.concluded });
    const noticeId = newId();
    await c.notices.save(s.sampleNotice({ id: noticeId, caseId, findingsId: f1, servedOn: '2026-03-04', defenceEndsOn: '2026-03-11' }));
    await c.defences.save(s.sampleDefence({ id: newId(), caseId, noticeId, finding: 'rejected', findingReason: '已在裁量中考虑退费情节', reviewedBy: 'tx.zhou', reviewedAt: '2026-03-05T01:00:00Z' }));
    await c.scopeFindings.save(s.sampleScope({ id: newId(), caseId, findingsId: f1, major: true, reason: '符合重大执法决定情形。', rows: [{ row: 'L1-2', reason: '可能造成重大社会影响或者引发社会风险', basis: '《行政处罚法》第五十八条' }] }));
    await c.reviews.save({ id: newId(), caseId, findingsId: f1, round: 1, number: '天教法审字〔2026〕1号', submittedBy: 'tx.zhou', submittedAt: '2026-03-06T01:00:00Z', missing: [], acceptedOn: '2026-03-06', dueOn: '2026-03-20', supplementDueOn: null, reviewerId: 'tx.fang', points: {}, opinion: null, opinionText: null, opinionBy: null, opinionAt: null, response: null, responseReason: null, responseBy: null, responseAt: null, ruling: null, rulingReason: null, rulingBy: null, rulingAt: null, passed: null, endedAt: null });
    for (const kind of ['registration', 'filing', 'investigation-report', 'notice'] as const) await makeDocument(c, { caseId, kind, number: kind === 'notice' ? '天教罚告字〔2026〕1号' : null, madeBy: 'tx.zhou', paragraphs: ['当事人：刘晓芳，身份证号430103198802150026。', '经查，当事人未取得办学许可证，在居民住宅内组织9名中学生进行学科类培训，每人次60元，共5次，收取费用2700元。以上事实有现场检查笔录、现场照片等证据证实。', '当事人的行为违反了《中华人民共和国民办教育促进法》第十二条的规定，依据该法第六十四条，本机关拟对你作出罚款2700元的行政处罚。', '根据《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十三条的规定，你可在收到本告知书之日起五个工作日内向本机关提出陈述、申辩，或者要求听证；逾期视为放弃。'] });
    for (const [act, summary] of [['case-filed', '准予立案，案号天教立字〔2026〕1号'], ['investigation-concluded', '调查终结，拟给予行政处罚'], ['notice-served', '告知书直接送达当事人']] as const) c.record.append({ caseId, actor: 'tx.qin', act, summary, basis: '行政处罚法第五十四条', details: {} });
    const dec = newId();
  });
  console.log('READY', caseId, ids.join(' '), process.pid);
  process.on('SIGTERM', async () => { listening.closeAllConnections(); listening.close(); await ds.destroy(); await server.stop(); process.exit(0); });
}
main().catch((e) => { console.error(e); process.exit(1); });
