import express from 'express';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { sampleAgencies } from '../../../src/database';
import { createPortal, unknownAddress } from '../../../src/web/portal';
import { disclosureWorld, published, sampleDisclosure } from '../../support/disclosure-world';
import type { MemoryContext } from '../../support/memory-context';
import { memoryUnitOfWork } from '../../support/memory-unit-of-work';
import { sampleAgency, samplePerson } from '../../support/samples';

const xml = readFileSync(join(__dirname, '../../../bpmn/LegalReview.bpmn'), 'utf8');

function portalOf(context: MemoryContext) {
  const app = express();
  app.use(
    createPortal({
      unitOfWork: memoryUnitOfWork(context),
      clock: context.clock,
      log: context.log,
      publicName: '行政执法公示',
    }),
  );
  app.use((_request, response) => void response.status(418).send('next router'));
  return request(app);
}

const summary = '行政处罚决定书文号：天教罚字〔2026〕1号\n当事人：刘某';

describe('the list', () => {
  test('D7 shows published decisions with agency, party and dates', async () => {
    const { text } = await portalOf(await disclosureWorld(published))
      .get('/')
      .expect(200);
    for (const part of [
      '刘某未取得办学许可证组织学科类培训案',
      '天教罚字〔2026〕1号',
      '长沙市天心区教育局',
      '2026年3月12日',
      '共 1 件',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('当月无此类案件');
  });

  test.each([
    ['words of the matter', '?q=办学许可证', true],
    ['the number', '?q=天教罚字〔2026〕1号', true],
    ['the party as masked', '?q=刘某', true],
    ['another word', '?q=食品', false],
    ['the agency', '?agency=tianxin-education', true],
    ['another agency', '?agency=taojiang-natural-resources', false],
    ['two words in any order (issue 9)', '?q=学科类 刘某', true],
    ['two words with a full-width space (issue 9)', '?q=刘某　办学许可证', true],
    ['two words of which one is not there (issue 9)', '?q=刘某 食品', false],
    ['the number in round brackets (issue 9)', '?q=天教罚字(2026)1号', true],
    ['the number in full width (issue 9)', '?q=天教罚字［２０２６］１号', true],
    ['the number with spaces instead of brackets (issue 9)', '?q=天教罚字 2026 1号', true],
    ['the number in other corners (issue 9)', '?q=【2026】1号', true],
    ['nothing but brackets (issue 9)', '?q=〔〕', false],
    ['the month', '?month=2026-03', true],
    ['the month as people type it (issue 9)', '?month=２０２６年3月', true],
    ['another month', '?month=2026-02', false],
  ])('I1 finds by %s', async (_, query, found) => {
    const { text } = await portalOf(await disclosureWorld(published))
      .get(encodeURI(`/${query}`))
      .expect(200);
    expect(text.includes('组织学科类培训案')).toBe(found);
  });

  test.each([
    ['the month asked for', published, '/?month=2026-02', '2026年2月：当月无此类案件'],
    [
      'the agency asked for in that month',
      published,
      '/?month=2026-02&agency=tianxin-education',
      '长沙市天心区教育局2026年2月：当月无此类案件',
    ],
    ['this month', {}, '/', '2026年3月：当月无此类案件'],
  ])('D14 says so when there is no case in %s', async (_, change, address, sentence) => {
    expect((await portalOf(await disclosureWorld(change)).get(address)).text).toContain(sentence);
  });

  test('I1 pages through many decisions and keeps the question', async () => {
    const context = await disclosureWorld(published);
    for (let count = 2; count <= 45; count += 1)
      await context.disclosures.save(sampleDisclosure({ ...published, id: `disclosure-${count}` }));
    const { text } = await portalOf(context).get(encodeURI('/?q=刘某&page=2')).expect(200);
    expect(text).toContain('第 2 页，共 3 页');
    expect(text).toContain(`href="/?q=${encodeURIComponent('刘某')}&amp;page=3"`);
    expect(text.match(/<li>/g)).toHaveLength(20);
  });

  test.each([
    ['2026-13', '没有“2026-13”这个月份'],
    ['2026-00', '没有“2026-00”这个月份'],
    ['abc', '看不懂月份“abc”'],
    ['2026-04', '“2026-04”还没有到'],
    ['1026-04', '“1026-04”太早'],
  ])('issue 9: a bad month %s is told, and is no empty month', async (month, sentence) => {
    const { text } = await portalOf(await disclosureWorld(published))
      .get(`/?month=${month}`)
      .expect(200);
    expect(text).toContain(sentence);
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain('组织学科类培训案');
    expect(text).not.toContain('当月无此类案件');
  });

  test.each([
    ['page=0', '页码从1开始'],
    ['page=x', '页码应当是正整数'],
    ['page=7', '没有第 7 页'],
    ['agency=nobody', '没有这个行政机关'],
    ['agency=%3Cb%3E', '没有这个行政机关'],
    ['q=a&q=b', '只能填一项'],
    [`q=${'x'.repeat(101)}`, '太长'],
    ['month=2026-03&month=2026-02', '公示月份只能填一项'],
  ])('issue 9: ?%s is told, too', async (question, sentence) => {
    const { text } = await portalOf(await disclosureWorld(published))
      .get(`/?${question}`)
      .expect(200);
    expect(text).toContain(sentence);
  });

  test('a question that makes no sense is left out, and what was typed is not run as markup', async () => {
    const { text } = await portalOf(await disclosureWorld(published))
      .get('/?page=-1&month=x&q=%3Cscript%3Ealert(1)%3C%2Fscript%3E')
      .expect(200);
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('没有找到符合条件的决定');
  });
});

describe('the page of a decision', () => {
  test('D7 D9 shows summary and masked text, and nothing personal', async () => {
    const { text } = await portalOf(await disclosureWorld({ ...published, summary }))
      .get('/decisions/disclosure-1')
      .expect(200);
    for (const part of [
      '经查明：刘某未取得办学许可证。',
      '<dt>当事人</dt><dd>刘某</dd>',
      '2031年3月12日',
      '0731-00000001',
    ])
      expect(text).toContain(part);
    for (const part of ['刘晓芳', '430103199001011234', '13800138000']) expect(text).not.toContain(part);
  });

  test('D10 a withdrawn one shows that and why, not the text', async () => {
    const withdrawn = {
      ...published,
      status: 'withdrawn' as const,
      withdrawnAt: '2026-03-15T02:00:00Z',
      withdrawnReason: '程序违法',
    };
    const portal = portalOf(await disclosureWorld(withdrawn));
    const { text } = await portal.get('/decisions/disclosure-1').expect(200);
    for (const part of ['已经撤回', '程序违法', '2026年3月15日']) expect(text).toContain(part);
    for (const page of [text, (await portal.get('/')).text]) expect(page).not.toContain('刘某');
  });

  test.each([
    ['D11 taken down', { ...published, status: 'taken-down' as const }, '公示期已满'],
    ['D10 still in preparation', {}, '没有找到该决定'],
    ['D8 refused', { status: 'refused' as const }, '没有找到该决定'],
  ])('%s: 404 with a sentence', async (_, change, sentence) => {
    expect(
      (
        await portalOf(await disclosureWorld(change))
          .get('/decisions/disclosure-1')
          .expect(404)
      ).text,
    ).toContain(sentence);
  });

  test('an unknown one: the same 404', async () => {
    expect(
      (
        await portalOf(await disclosureWorld())
          .get('/decisions/unknown')
          .expect(404)
      ).text,
    ).toContain('没有找到该决定');
  });
});

describe('flow charts', () => {
  async function withModels() {
    const context = await disclosureWorld();
    for (const version of [1, 2]) {
      await context.models.save({
        processId: 'LegalReview',
        name: '重大执法决定法制审核',
        version,
        key: '1',
        xml,
        deployedAt: '2026-03-01T00:00:00Z',
      });
    }
    return portalOf(context);
  }

  test('L10 D4 the newest deployed version is listed', async () => {
    const { text } = await (await withModels()).get('/flow-charts').expect(200);
    expect(text).toContain('href="/flow-charts/LegalReview"');
    expect(text).toContain('第 2 版');
    expect(text.match(/<li>/g)).toHaveLength(1);
  });

  test('L10 D4 its page draws the deployed diagram and tells its steps in words', async () => {
    const portal = await withModels();
    const { text } = await portal.get('/flow-charts/LegalReview').expect(200);
    expect(text).toContain('data-diagram="/flow-charts/LegalReview/diagram.bpmn"');
    for (const part of ['核对送审材料', '出具审核意见', '裁决分歧', '第五十八条']) expect(text).toContain(part);
    expect(text).not.toContain('reviewResult');
    // Issue 9: in words, too, it says who acts; no sentence begins with the sign before a part that is left away.
    for (const actor of ['承办人员', '法制审核人员', '机关负责人', '法制审核人员、机关负责人', '系统'])
      expect(text).toContain(`<span class="mark plain">${actor}</span>`);
    expect(text).not.toMatch(/<p>[，。；：、]/);
    const diagram = await portal
      .get('/flow-charts/LegalReview/diagram.bpmn')
      .buffer(true)
      .expect(200)
      .expect('Content-Type', /xml/);
    expect(diagram.text ?? diagram.body.toString()).toBe(xml);
    await portal.get('/portal-assets/bpmn-js/bpmn-viewer.production.min.js').expect(200);
  });

  test('an unknown one: 404', async () => {
    await (await withModels()).get('/flow-charts/Other').expect(404);
  });
});

describe('officers and agencies', () => {
  test.each([
    ['D6 a valid certificate', '18010100001', '证件有效', true],
    ['D6 an expired one', '18010109999', '证件已经失效', true],
    ['D6 an unknown one', '00000', '没有查到', false],
  ])('%s', async (_, number, sentence, found) => {
    const context = await disclosureWorld();
    const certificate = {
      number: '18010109999',
      acts: ['penalty'],
      field: 'education',
      validFrom: '2010-01-01',
      validUntil: '2015-12-31',
    };
    await context.people.save(samplePerson('tx.old', ['handler'], { name: '赵老', certificate }));
    const { text } = await portalOf(context).get(`/officers?certificate=${number}`).expect(200);
    expect(text).toContain(sentence);
    expect(text.includes('<dt>证件号码</dt>')).toBe(found);
  });

  test('issue 9: an agency whose head and telephones are not registered is in no list', async () => {
    const context = await disclosureWorld(published);
    const sample = sampleAgencies.find(({ id }) => id === 'gongyi-market')!;
    await context.agencies.save(sample);
    const portal = portalOf(context);
    for (const address of ['/', '/agencies']) {
      const { text } = await portal.get(address).expect(200);
      expect(text).toContain('长沙市天心区教育局');
      expect(text).not.toContain('巩义');
    }
  });

  test('issue 9: nothing of the sample agencies is a placeholder', () => {
    expect(JSON.stringify(sampleAgencies)).not.toMatch(/示例|未登记/);
  });

  test('D1 enforcement bodies with their telephones and certified officers; accounts are not shown', async () => {
    const context = await disclosureWorld();
    await context.agencies.save(
      sampleAgency({ id: 'taojiang-natural-resources', name: '桃江县自然资源局', field: 'natural-resources' }),
    );
    await context.agencies.save(sampleAgency({ id: 'taojiang-justice', name: '桃江县司法局', enforces: false }));
    const { text } = await portalOf(context).get('/agencies').expect(200);
    expect(text).not.toContain('桃江县司法局');
    for (const part of [
      '长沙市天心区教育局',
      '桃江县自然资源局',
      '自然资源',
      '0731-00000001',
      '政策法规科',
      '周立',
      '18010100001',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('tx.zhou');
    expect(text).not.toContain('方正');
  });
});

describe('the site', () => {
  test('sets no cookies, lets nobody cache what may be withdrawn, and runs only its own scripts', async () => {
    const { headers } = await portalOf(await disclosureWorld(published)).get('/');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  test.each(['/api/cases', '/cases', '/sign-in', '/health', '/metrics', '/unknown'])(
    'leaves %s to the next router',
    async (path) => {
      await portalOf(await disclosureWorld())
        .get(path)
        .expect(418);
    },
  );

  test.each(['/unknown', '/a/b/c', '/decisions', '/officers/x', '/%E0%A4%A', '/decisions/%E0%A4%A', '/wp-login.php'])(
    'issue 9: the unknown address %s is a page with the search and the way home',
    async (path) => {
      const context = await disclosureWorld();
      const { clock, log } = context;
      const services = { unitOfWork: memoryUnitOfWork(context), clock, log, publicName: '行政执法公示' };
      const app = express().use(createPortal(services), unknownAddress(services));
      const { text, headers } = await request(app).get(path).expect(404).expect('Content-Type', /html/);
      for (const part of ['没有', 'role="search"', '<a href="/">返回首页', '<html lang="zh-CN">'])
        expect(text).toContain(part);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
    },
  );

  test('a database that is down: 503 in Chinese', async () => {
    const context = await disclosureWorld();
    const { DatabaseUnavailable } = await import('../../../src/base/unavailable');
    const app = express().use(
      createPortal({
        unitOfWork: { ...memoryUnitOfWork(context), run: () => Promise.reject(new DatabaseUnavailable()) },
        clock: context.clock,
        log: context.log,
        publicName: '行政执法公示',
      }),
    );
    expect((await request(app).get('/').expect(503)).text).toContain('系统暂时不可用');
  });
});
