import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Clock } from '../../base/clock';
import { beginCase, doAct, requireAct, workOnCase } from '../../host';
import { dayOf } from '../../law/calendar/day';
import type { Person } from '../../law/people/person';
import type { Context, UnitOfWork } from '../../ports/context';
import { waiveDefence } from '../../stages/hearing';
import { addEvidence, evidenceAct } from '../../stages/evidence';
import { registerCase } from '../../stages/intake';
import { draftFindings, type FindingsInput } from '../../stages/investigation';
import { people } from './forms';

/** Acts of one straight case that are not user tasks: what its handler does on the case page. */
export interface StraightCase {
  /** Registered today; resolves with its id. */
  register(): Promise<string>;
  /** Evidence and the draft of the findings, which make legal review necessary. */
  investigate(caseId: string): Promise<void>;
  /** Waiver of statement and defence. */
  waive(caseId: string): Promise<void>;
}

export function straightCase({ unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock }): StraightCase {
  const today = () => dayOf(clock.now());
  const asHandler = <T>(act: (context: Context, by: Person) => Promise<T>) =>
    unitOfWork.run(async (context) => act(context, await context.people.get(people.handler)));

  return {
    async register() {
      const caseId = randomUUID();
      const known = { occurredOn: today(), discoveredOn: today(), officerIds: [people.handler, people.second] };
      const ids = { caseId, caseUrl: `http://localhost/cases/${caseId}` };
      await asHandler((context, by) =>
        beginCase(context, by, (office) => registerCase(office, { ...found, ...known }, ids)),
      );
      return caseId;
    },
    async investigate(caseId) {
      const id = randomUUID();
      await asHandler(async (context, by) => {
        const path = `evidence/${caseId}/${id}.txt`;
        const stored = await context.files.write(path, Readable.from([Buffer.from(`现场检查笔录 ${caseId}`)]));
        const file = { id, path, fileName: 'record.txt', mediaType: 'text/plain', ...stored };
        await workOnCase(context, caseId, {
          check: (opened) => requireAct(opened, by, evidenceAct),
          run: (opened) => addEvidence(opened, { ...siteRecord, collectedOn: today() }, file),
        });
      });
      await asHandler((context, by) => doAct(context, by, caseId, draftFindings, findings));
    },
    async waive(caseId) {
      await asHandler((context, by) => doAct(context, by, caseId, waiveDefence, { reason: '书面放弃' }));
    },
  };
}

const found = {
  source: 'inspection' as const,
  sourceDetail: '监督检查发现',
  matter: '未取得办学许可证组织学科类校外培训',
  party: {
    kind: 'person' as const,
    name: '刘某',
    idNumber: '430103198802150026',
    address: '长沙市天心区友谊路88号',
    phone: '13800000014',
    bornOn: '1988-02-15',
  },
};

const siteRecord = { kind: 'site-record' as const, title: '现场检查笔录', source: '现场检查时制作' };

const findings: FindingsInput = {
  outcome: 'penalty',
  item: '',
  facts: '未取得办学许可证，组织9名中学生进行学科类培训，收取费用2700元。',
  evidenceSummary: '现场检查笔录。',
  violatedLaw: '《民办教育促进法》第十二条',
  penaltyBasis: '《民办教育促进法》第六十四条',
  discretion: '主动退费，从轻处罚。',
  penalty: { warning: false, fineYuan: 2700, confiscationYuan: 0, revocation: false, closure: false, other: '' },
  triggers: {
    publicInterest: false,
    socialImpact: true,
    majorRights: false,
    hearingHeld: false,
    complex: false,
    deviatesFromBenchmark: false,
    requiredByLaw: false,
  },
};
