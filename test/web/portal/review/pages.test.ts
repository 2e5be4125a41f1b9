import express from 'express';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import type { Context } from '../../../../src/ports/context';
import { createPortal } from '../../../../src/web/portal';
import { quiet, testDatabase, type TestDatabase } from '../../../database/support/database';

const read = (file: string) => readFileSync(join(__dirname, '../../../../bpmn', file), 'utf8');
const kept = { version: 1, key: '1', deployedAt: '2026-03-01T02:00:00.000Z' };
const saveTable = ({ tables }: Context, decisionId: string, change: object = {}) =>
  tables.save({ ...kept, decisionId, name: decisionId, xml: read(`${decisionId}.dmn`), ...change });

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db?.close());

const get = (address: string) =>
  request(
    express().use(createPortal({ unitOfWork: db.unitOfWork, clock: db.clock, log: quiet, publicName: '行政执法公示' })),
  ).get(address);
const text = async (address: string) => (await get(address).expect(200)).text;
const inOrder = (page: string, parts: string[]) =>
  expect(parts.map((part) => page.indexOf(part)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true);

describe('legal review in public, before anything is deployed', () => {
  test('L10 says so, and has no page of an act', async () => {
    expect(await text('/review')).toContain('尚未部署重大执法决定法制审核目录清单');
    await get('/review/penalty').expect(404);
  });
});

describe('legal review in public, as deployed', () => {
  beforeAll(() =>
    db.unitOfWork.run(async (context) => {
      await context.models.save({
        ...kept,
        processId: 'LegalReview',
        name: '重大执法决定法制审核',
        xml: read('LegalReview.bpmn'),
      });
      for (const decisionId of ['MajorDecision', 'ReviewMaterials', 'ReviewTimeLimits', 'ReviewPolicy'])
        await saveTable(context, decisionId);
    }),
  );

  test('L10 each kind of act of the catalogue has a page, linked from navigation and flow charts', async () => {
    const page = await text('/review');
    for (const act of ['penalty', 'licence', 'inspection', 'compulsory-measure', 'expropriation', 'confirmation']) {
      expect(page).toContain(`href="/review/${act}"`);
      await get(`/review/${act}`).expect(200);
    }
    expect(page).toContain('第 1 版，施行日期：2026年3月1日');
    for (const address of ['/', '/flow-charts']) expect(await text(address)).toContain('href="/review"');
  });

  test('L10 D4 draws the deployed diagram and tells its steps in words, without script too', async () => {
    const page = await text('/review/penalty');
    expect(page).toContain('data-diagram="/flow-charts/LegalReview/diagram.bpmn"');
    for (const step of ['核对送审材料', '出具审核意见', '裁决分歧', '第五十八条']) expect(page).toContain(step);
  });

  test('D1 the catalogue: the law first, then every agency with its thresholds as published', async () => {
    const page = await text('/review/penalty');
    inOrder(page.slice(page.indexOf('id="catalogue"')), [
      '各机关通用',
      '《行政处罚法》第五十八条第一款第一项',
      '可能造成重大社会影响',
      '湘阴县教育局（',
      '益阳市应急管理局（',
    ]);
    for (const part of [
      '当事人类别：自然人、个体工商户；罚款超过5000元',
      '没收超过1000元',
      '罚款20000元以上',
      '罚款100000元以上',
      '罚款超过100000元',
    ])
      expect(page).toContain(part);
    expect(page).not.toContain('校车使用许可');
    expect(page).not.toMatch(/tianxin-education_|fineYuan|\bperson\b/);
  });

  test('D1 the reader chooses an agency: its rows and those of all, with its review body', async () => {
    const page = await text('/review/penalty?agency=taojiang-natural-resources');
    for (const part of [
      '桃江县自然资源局法规监督股',
      '罚款50000元以上',
      '《行政处罚法》第五十八条第一款第三项',
      'value="taojiang-natural-resources" selected',
    ])
      expect(page).toContain(part);
    for (const other of ['罚款超过5000元', '吊销办学许可证', '决定书代拟稿']) expect(page).not.toContain(other);
    expect(await text('/review/penalty?agency=nobody')).toContain('湘阴县教育局（');
    expect(await text("/review/penalty?agency='%3Cscript%3E")).not.toContain('<script>');
  });

  test('L1 L4 whether the agency has every decision reviewed, and whose advisers join; who only lends advisers is no agency to choose', async () => {
    const page = await text('/review/penalty?agency=taojiang-natural-resources');
    expect(page).toContain('桃江县司法局的法律顾问、公职律师可以审核');
    for (const other of ['一案一审', '<option value="taojiang-justice"']) expect(page).not.toContain(other);
    const every = read('ReviewPolicy.dmn').replace(
      /(_taojiang[^>]*reviewEveryDecision[^>]*>\s*<text>)false/i,
      '$1true',
    );
    expect(every).not.toBe(read('ReviewPolicy.dmn'));
    await db.unitOfWork.run((context) => saveTable(context, 'ReviewPolicy', { xml: every, version: 2, key: '2' }));
    expect(await text('/review/penalty?agency=taojiang-natural-resources')).toContain('一案一审');
  });

  test('L3 L10 materials differ by kind of act, each with the circumstances, who checks it, and its basis', async () => {
    const penalty = await text('/review/penalty?agency=xiangyin-education');
    inOrder(penalty, [
      '案件调查终结报告',
      '行政处罚事先告知书及送达回证',
      '情形：拟处理结果：给予行政处罚',
      '听证笔录',
      '情形：经过听证',
      '决定书代拟稿',
      '评估报告（如有）',
      '由审核人员核对',
    ]);
    const licence = await text('/review/licence?agency=fenghuang-education');
    for (const part of ['申请材料', '决定书电子文本', '校车使用许可', '行政许可的法制审核适用同一流程'])
      expect(licence).toContain(part);
    for (const other of ['行政处罚事先告知书', '第五十八条第一款']) expect(licence).not.toContain(other);
  });

  test('L10 C13 limits with days, unit and basis', async () => {
    const page = await text('/review/penalty?agency=tianxin-education');
    for (const part of [
      '<dt>法制审核</dt><dd><strong>10个工作日</strong>',
      '<dt>复审</dt><dd><strong>2个工作日</strong>',
      '自受理之日起10个工作日',
    ])
      expect(page).toContain(part);
  });

  test('D4 L10 a newly deployed catalogue is on the page at once', async () => {
    const xml = read('MajorDecision.dmn').replace(
      /(_tianxin_3_person_fine-fineYuan">\s*<text>)&gt; 5000</,
      '$1&gt;= 800<',
    );
    await db.unitOfWork.run((context) =>
      saveTable(context, 'MajorDecision', { version: 2, key: '2', xml, deployedAt: '2026-03-09T02:00:00.000Z' }),
    );
    const page = await text('/review/penalty?agency=tianxin-education');
    for (const part of ['罚款800元以上', '第 2 版，施行日期：2026年3月9日']) expect(page).toContain(part);
    expect(page).not.toContain('；罚款超过5000元');
  });

  test.each(['/review/other', '/review/constructor', '/review/%00'])('%s: 404 with a sentence', async (address) => {
    expect((await get(address).expect(404)).text).toContain('没有找到该类执法行为');
  });
});
