import { recordLog } from '../support/record-log';
import { createLog } from '../../src/base/log';
import { createOfferedTasks } from '../../src/database';
import { adoptTasks } from '../../src/engine/adopt-tasks';
import { dayOf } from '../../src/law/calendar/day';
import { stillOpen } from '../../src/local/bare-broker';
import { conclude, decideAndServe, filed, publish, serveNotice, waiveRights } from './support/course';
import { followCase, type Path } from './support/path';
import { meets, opines, reReviews } from './support/review-course';
import { majorFine, people, smallFine } from './support/tianxin-case';
import { waitingItem } from './support/sign';
import { startWorld, type World } from './support/world';
import { caseAt, type Place, unpackLeftBehind } from './upgrade/left-behind';

/** An installation that an earlier commit filled (upgrade/README.md) starts with today's code, and its cases go on. */
describe('Upgrade', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => {
    const left = await unpackLeftBehind();
    world = await startWorld('2026-03-03T08:30:00+08:00', left);
    await left.remove();
  });
  afterAll(() => world?.stop());

  const log = createLog('error');

  const goOn = (place: Place) => followCase(world, caseAt[place]);

  const heard = async (path: Path) => {
    await serveNotice(world, path);
    await waiveRights(path);
  };
  const decidedAndArchived = async (path: Path) => {
    await decideAndServe(world, path);
    await servedToArchive(path);
  };
  const servedToArchive = async (path: Path) => {
    await publish(path);
    await publishedToArchive(path);
  };
  const publishedToArchive = async (path: Path) => {
    const performedOn = dayOf(world.clock.now());
    const paid = { executionResult: 'performed', performedOn, paidYuan: 2700, surchargeYuan: 0, receiptNumber: 'T-1' };
    await path.complete('ExecutionTask', people.handler, paid);
    await path.complete('CloseCaseTask', people.head, { closingReason: '罚款已缴清' });
    await path.passed('CaseArchivedEndEvent');
  };

  it('issue 9: tasks that were open before tasks were offered are adopted into 我的待办, once', async () => {
    const { userTasks, unitOfWork, desk, dataSource } = world;
    const adopting = { offered: createOfferedTasks(dataSource), userTasks, unitOfWork, tasks: desk.tasks, log };
    await goOn('beforeFiling').isAt('FilingDecisionTask');
    await goOn('underReview').isAt('ReviewOpinionTask');
    expect(await adoptTasks(adopting, true)).toBeGreaterThan(1);
    expect(await waitingItem(world, caseAt.beforeFiling, 'FilingDecisionTask')).toMatchObject({
      processId: 'EnforcementCase',
      variables: { caseId: caseAt.beforeFiling },
    });
    expect(await waitingItem(world, caseAt.underReview, 'ReviewOpinionTask')).toBeDefined();
    expect(await adoptTasks(adopting, true)).toBe(0);
  });

  const ways: [Place, (path: Path) => Promise<void>][] = [
    [
      'notYetStarted',
      async (path) => {
        await filed(world, path);
        await conclude(path, smallFine);
        await heard(path);
        await decidedAndArchived(path);
      },
    ],
    [
      'beforeFiling',
      async (path) => {
        await filed(world, path);
        await conclude(path, majorFine);
        await heard(path);
        await opines(path, 'agree');
        await decidedAndArchived(path);
      },
    ],
    [
      'serviceNotRecorded',
      async (path) => {
        await path.dueAt('DefenceWindowElapsedEvent');
        await waiveRights(path);
        await decidedAndArchived(path);
      },
    ],
    [
      'statementReceived',
      async (path) => {
        const rejected = { defenceFinding: 'rejected', defenceReason: '已在裁量时考虑' };
        await path.complete('ReviewDefenceTask', people.handler, rejected);
        await path.passed('DefenceOpenFlow');
        await waiveRights(path);
        await decidedAndArchived(path);
      },
    ],
    [
      'underReview',
      async (path) => {
        await opines(path, 'agree');
        await decidedAndArchived(path);
      },
    ],
    [
      'againUnderReview',
      async (path) => {
        await reReviews(path, 'change');
        await decidedAndArchived(path);
      },
    ],
    [
      'atCoordination',
      async (path) => {
        await meets(path, 'agreed-handling');
        await decidedAndArchived(path);
      },
    ],
    ['beforeDecision', (path) => decidedAndArchived(path)],
    [
      'decisionNotTold',
      async (path) => {
        await path.complete('ServeDecisionTask', people.second, {
          decisionServedOn: dayOf(world.clock.now()),
          decisionMethod: 'direct',
          deliveryResult: 'delivered',
        });
        await servedToArchive(path);
      },
    ],
    ['inExecution', servedToArchive],
    ['published', publishedToArchive],
  ];

  it.concurrent.each(ways)('the case %s goes on to archive', (place, way) => way(goOn(place)));

  it('an open window for statement and defence ends when it was to end, and the case goes on to archive', async () => {
    const path = goOn('windowOpen');
    expect(await path.dueAt('DefenceWindowElapsedEvent')).toBe('2026-03-10T00:00:00+08:00');
    await world.moveTo('2026-03-10T09:00:00+08:00');
    await decidedAndArchived(path);
  });

  it('every case has one decision and one publication, taken down at its end; the engine is empty', async () => {
    const published = Object.values(caseAt).map((caseId) => followCase(world, caseId));
    const all = published.length;
    const ends = await Promise.all(published.map(({ dueAt }) => dueAt('DisclosureEndsEvent')));
    await world.moveTo(ends.sort().at(-1)!);
    await Promise.all(published.map(({ passed }) => passed('TakenDownEndEvent')));
    expect(
      await world.dataSource.query(
        `SELECT c.status, count(DISTINCT d.id) AS decisions, count(DISTINCT p.id) AS publications, count(*) AS cases
       FROM cases c JOIN decisions d ON d.case_id = c.id JOIN disclosures p ON p.case_id = c.id GROUP BY c.status`,
      ),
    ).toEqual([{ status: 'archived', decisions: all, publications: all, cases: all }]);
    const { records } = world.broker;
    expect(records.incidents()).toEqual([]);
    const empty = () => (stillOpen(records.list(), 'PROCESS_INSTANCE').length === 0 ? true : undefined);
    await records.untilSome(empty, 'the engine to be empty');
  });

  it('record, evidence files, papers and the packages of earlier and later archives are whole', async () => {
    const log = recordLog(world.dataSource, world.files.absolute('.'), world.clock);
    await log.integrate();
    const { whole, said } = await log.verify(world.files);
    expect({ whole, said }).toEqual({ whole: true, said });
  });
});
