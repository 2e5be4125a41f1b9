import express from 'express';
import request from 'supertest';
import { createPortal } from '../../../src/web/portal';
import { quiet, saveCase, testDatabase, type TestDatabase } from '../../database/support/database';
import { published, sampleDisclosure } from '../../support/disclosure-world';
import { sampleDecision, sampleScope } from '../../support/samples';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run(async (context) => {
    await saveCase(context);
    const findingsId = 'findings-of-case-1';
    await context.scopeFindings.save(sampleScope({ findingsId }));
    await context.decisions.save(sampleDecision({ findingsId }));
    // 23:30 UTC on the last of February is March in China.
    await context.disclosures.save(sampleDisclosure({ ...published, publishedAt: '2026-02-28T23:30:00.000Z' }));
  });
});
afterAll(() => db?.close());

const portal = () =>
  request(
    express().use(createPortal({ unitOfWork: db.unitOfWork, clock: db.clock, log: quiet, publicName: '行政执法公示' })),
  );

describe('the portal on the real database', () => {
  test.each([
    ['/', true],
    ['/?month=2026-03', true],
    ['/?month=2026-02', false],
    ['/?agency=tianxin-education&month=2026-03&q=办学许可证', true],
    ['/?q=刘某 天教罚字(２０２６)1号', true],
    ['/?q=1号　【2026】', true],
    ['/?q=刘某 食品', false],
    ['/?q=〔〕', false],
    ['/?q=%', false],
    ['/?q=_', false],
    ['/?q=\\\\', false],
    ["/?q=' OR 1=1 --", false],
  ])('D7 D14 %s finds by words, agency and month in China', async (address, found) => {
    const { text } = await portal().get(encodeURI(address)).expect(200);
    expect(text.includes('组织学科类培训案')).toBe(found);
  });

  test('D7 shows the decision', async () => {
    expect((await portal().get('/decisions/disclosure-1').expect(200)).text).toContain(
      '经查明：刘某未取得办学许可证。',
    );
  });

  test('a character that no database stores: a page, not a failure', async () => {
    await portal().get('/decisions/%00').expect(404);
    await portal().get('/?q=%00').expect(200);
  });
});
