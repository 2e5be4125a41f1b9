import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { beginCase, requireAct, workOnCase } from '../../../src/host';
import { dayOf } from '../../../src/law/calendar/day';
import type { Person } from '../../../src/law/people/person';
import { addEvidence, evidenceAct } from '../../../src/stages/evidence';
import { registerCase, type RegisterCaseInput } from '../../../src/stages/intake';
import type { FindingsInput } from '../../../src/stages/investigation';
import type { TestContext } from '../../support/database-stores';
import type { World } from './world';

/** The people of the sample agency 长沙市天心区教育局. */
export const people = {
  handler: 'tx.zhou',
  second: 'tx.wu',
  reviewer: 'tx.fang',
  head: 'tx.qin',
  publisher: 'tx.shen',
};

export const smallFine: FindingsInput = {
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
    socialImpact: false,
    majorRights: false,
    hearingHeld: false,
    complex: false,
    deviatesFromBenchmark: false,
    requiredByLaw: false,
  },
};

/** The same with a trigger that makes legal review necessary. */
export const majorFine: FindingsInput = { ...smallFine, triggers: { ...smallFine.triggers, socialImpact: true } };

export const noPenalty: FindingsInput = {
  ...smallFine,
  outcome: 'no-penalty',
  discretion: '违法行为轻微并及时改正，没有造成危害后果，不予处罚。',
  education: '当场说明法律规定，当事人表示不再组织。',
  penalty: { warning: false, fineYuan: 0, confiscationYuan: 0, revocation: false, closure: false, other: '' },
};

export const transfer: FindingsInput = {
  ...noPenalty,
  outcome: 'transfer',
  discretion: '涉嫌犯罪，应当移送司法机关。',
};

/** As a signed-in person does it through the facade. */
export function asPerson<T>(
  world: World,
  id: string,
  act: (context: TestContext, by: Person) => Promise<T>,
): Promise<T> {
  return world.unitOfWork.run(async (context) => act(context, await context.people.get(id)));
}

/** Registered today. `meanwhile` happens in the same transaction, before the process can begin. */
export async function register(world: World, meanwhile?: (context: TestContext) => Promise<void>): Promise<string> {
  const caseId = randomUUID();
  const today = dayOf(world.clock.now());
  await asPerson(world, people.handler, async (context, by) => {
    const input: RegisterCaseInput = {
      source: 'inspection',
      sourceDetail: '监督检查发现',
      matter: '未取得办学许可证组织学科类校外培训',
      occurredOn: today,
      discoveredOn: today,
      officerIds: [people.handler, people.second],
      party: {
        kind: 'person',
        name: '刘某',
        idNumber: '430103198802150026',
        address: '长沙市天心区友谊路88号',
        phone: '13800000014',
        bornOn: '1988-02-15',
      } as never,
    };
    await beginCase(context, by, (office) =>
      registerCase(office, input, { caseId, caseUrl: `http://localhost/cases/${caseId}` }),
    );
    await meanwhile?.(context);
  });
  return caseId;
}

/** Evidence collected today, filed under this title. */
export async function addSomeEvidence(world: World, caseId: string, title = '现场检查笔录'): Promise<void> {
  const id = randomUUID();
  await asPerson(world, people.handler, async (context, by) => {
    const path = `evidence/${caseId}/${id}.txt`;
    const stored = await context.files.write(path, Readable.from([Buffer.from(`${title} ${caseId}`)]));
    const input = {
      kind: 'site-record',
      title,
      source: '现场检查时制作',
      collectedOn: dayOf(world.clock.now()),
    } as const;
    await workOnCase(context, caseId, {
      check: (file) => requireAct(file, by, evidenceAct),
      run: (file) => addEvidence(file, input, { id, path, fileName: 'record.txt', mediaType: 'text/plain', ...stored }),
    });
  });
}
