import express from 'express';
import { readFileSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createPortal } from './src/portal';
import { disclosureWorld, published, sampleDisclosure } from './test/support/disclosure-world';
import { memoryUnitOfWork } from './test/support/memory-unit-of-work';
import { sampleAgency } from './test/support/samples';
const summary = ['文书名称：行政处罚决定书','行政处罚决定书文号：天教罚字〔2026〕1号','当事人：刘某','违法行为类型：未取得办学许可证组织学科类培训','行政处罚内容：罚款3000元；没收违法所得（非法财物）2700元','作出行政处罚决定的行政机关：长沙市天心区教育局','决定日期：2026年3月10日'].join('\n');
const paragraphs=['当事人：刘某（自然人），身份证号码：***，住址：***，联系电话：***','本机关于2026年2月27日对未取得办学许可证组织学科类培训一案立案调查，现已调查终结。','经查明：当事人未取得办学许可证，向9名学生每人每次收取60元，共培训5次，收费2700元。','以上事实有下列证据证明：现场检查笔录、现场照片、责令改正通知书。','本机关认为，上述行为违反了《民办教育促进法》第十二条的规定。当事人接到通知后停止培训并主动退费，从轻处罚。','依据《民办教育促进法》第六十四条和《中华人民共和国行政处罚法》第五十七条第一款第一项的规定，责令改正违法行为，并决定给予如下行政处罚：罚款3000元；没收违法所得2700元。','如不服本决定，可以自收到本决定书之日起60日内向长沙市天心区人民政府申请行政复议，也可以自收到本决定书之日起6个月内向长沙铁路运输法院提起行政诉讼。','长沙市天心区教育局（印章）2026年3月10日'];
(async () => {
  const context = await disclosureWorld({ ...published, summary, paragraphs });
  await context.agencies.save(sampleAgency({ id: 'taojiang-natural-resources', name: '桃江县自然资源局', field: 'natural-resources' }));
  await context.disclosures.save(sampleDisclosure({ ...published, id: 'w', decisionNumber: '天教罚字〔2026〕2号', publishedAt: '2026-03-13T02:00:00Z', status: 'withdrawn', withdrawnAt: '2026-03-15T02:00:00Z', withdrawnReason: '告知程序违法，决定予以撤销。' }));
  for (let i = 3; i < 26; i++) await context.disclosures.save(sampleDisclosure({ ...published, id: 'd'+i, agencyId: 'taojiang-natural-resources', title: '曾某未取得建设工程规划许可证建房案', partyName:'曾某', decisionNumber: `桃自资罚决〔2026〕00${i}号`, publishedAt: `2026-02-${String(i).padStart(2,'0')}T02:00:00Z` }));
  for (const f of readdirSync('bpmn').filter((f) => f.endsWith('.bpmn'))) { const xml = readFileSync('bpmn/'+f,'utf8'); const m=/<bpmn:process id="(\w+)" name="([^"]+)"/.exec(xml)!; await context.models.save({ processId: m[1]!, name: m[2]!, version: 1, key:'1', xml, deployedAt:'2026-03-01T00:00:00Z'}); }
  const app = express().use(createPortal({ unitOfWork: memoryUnitOfWork(context), clock: context.clock, log: context.log, publicName: '行政执法公示' }));
  const server = app.listen(0);
  const port = (server.address() as any).port;
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
  const pages: Record<string,string> = { list: '/', empty: '/?month=2026-01&agency=tianxin-education', decision: '/decisions/disclosure-1', withdrawn: '/decisions/w', missing: '/decisions/none', charts: '/flow-charts', case: '/flow-charts/EnforcementCase', review: '/flow-charts/LegalReview', disclosure: '/flow-charts/Disclosure', officers: '/officers?certificate=18010100001', unknown: '/officers?certificate=1', agencies: '/agencies' };
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: width===390?844:900 } });
    page.on('console', (m) => ['error','warning'].includes(m.type()) && console.log(width, m.text()));
    page.on('pageerror', (e) => console.log(width, String(e)));
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' });
      if (name==='agencies') await page.locator('details').first().evaluate((d: any) => { d.open = true; });
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if (over) console.log(width, name, 'overflow', over);
      await page.screenshot({ path: `/tmp/h7/${name}-${width}.png`, fullPage: true });
    }
    await page.close();
  }
  await browser.close(); server.close();
})();
