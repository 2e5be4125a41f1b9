import type { Context } from '../../src/ports/context';
import type { Disclosure } from '../../src/stages/disclosure';
import type { MemoryContext } from './memory-context';
import { sampleWorld } from './sample-world';
import { sampleDecision, samplePerson } from './samples';

export const shen = () => samplePerson('tx.shen', ['publisher'], { name: '沈云' });

export const sampleDisclosure = (change: Partial<Disclosure> = {}): Disclosure => ({
  id: 'disclosure-1',
  caseId: 'case-1',
  decisionId: 'decision-1',
  agencyId: 'tianxin-education',
  publishDueOn: null,
  periodMonths: null,
  basis: null,
  byDefault: null,
  publishable: null,
  ground: null,
  groundReason: null,
  reviewedBy: null,
  approvedBy: null,
  title: null,
  decisionNumber: null,
  partyName: null,
  summary: null,
  paragraphs: [],
  decidedOn: null,
  status: 'preparing',
  publishedAt: null,
  endsOn: null,
  withdrawnAt: null,
  withdrawnReason: null,
  settledAt: null,
  ...change,
});

/** A disclosure that only waits to be published. */
export const approved: Partial<Disclosure> = {
  publishDueOn: '2026-03-19',
  periodMonths: 60,
  basis: '行政执法公示办法',
  publishable: true,
  reviewedBy: 'tx.shen',
  approvedBy: 'tx.qin',
  title: '刘某未取得办学许可证组织学科类培训案',
  decisionNumber: '天教罚字〔2026〕1号',
  partyName: '刘某',
  summary: '当事人：刘某',
  paragraphs: ['经查明：刘某未取得办学许可证。'],
  decidedOn: '2026-03-10',
};

/** As published on 2026-03-12. */
export const published: Partial<Disclosure> = {
  ...approved,
  status: 'published',
  publishedAt: '2026-03-12T02:00:00.000Z',
  endsOn: '2031-03-12',
};

/** The decision reached the party the day after it was made. */
export const delivered = {
  id: 'delivery-1',
  caseId: 'case-1',
  decisionId: 'decision-1',
  method: 'direct' as const,
  triedOn: '2026-03-11',
  delivered: true,
  recordedBy: 'tx.zhou',
};

/** The sample case, decided and served, with its disclosure. */
export async function disclosureWorld(
  change: Partial<Disclosure> = {},
  overrides: Partial<Context> = {},
): Promise<MemoryContext> {
  const context = await sampleWorld(
    { status: 'decided', filedOn: '2026-02-27', number: '天教立字〔2026〕1号' },
    overrides,
  );
  await context.people.save(shen());
  await context.decisions.save(sampleDecision());
  await context.deliveries.save(delivered);
  await context.disclosures.save(sampleDisclosure(change));
  await context.documents.save({
    id: 'paper-1',
    caseId: 'case-1',
    kind: 'decision',
    number: '天教罚字〔2026〕1号',
    title: '行政处罚决定书',
    madeBy: 'tx.qin',
    madeAt: '2026-03-10T03:00:00.000Z',
    paragraphs: [
      '当事人：刘晓芳（自然人），身份证号码：430103199001011234，住址：长沙市天心区芙蓉路一号，联系电话：13800138000',
      '经查明：刘晓芳未取得办学许可证。',
    ],
  });
  context.clock.set('2026-03-12T10:00:00+08:00');
  return context;
}
