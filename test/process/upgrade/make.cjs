const { join } = require('node:path');
const { receiveDefence } = require('../../../src/domain/intake/receive-defence');
const { createDataSource, migrate } = require('../../../src/database');
const { startTestPostgres } = require('../../support/postgres');
const { decideAndServe, publish, untilConcluded, untilHeard, untilNoticeServed } = require('../support/course');
const { followCase } = require('../support/path');
const { objects, opines, reReviews, underReview } = require('../support/review-course');
const { people, register, smallFine } = require('../support/tianxin-case');
const { startWorld } = require('../support/world');
const { keepInstallation } = require('./keep.cjs');

/** Fills an installation with the code of commit 7ef4427 and keeps what it leaves behind; see README.md. */
const today = '2026-03-02';
const decided = { decisionApproved: true, decisionReason: '同意', discussedOn: null };
const cases = {};

async function main(into) {
  const schema = [];
  const server = await startTestPostgres((url) => migrateNoting(schema, url));
  const world = await startWorld(`${today}T09:00:00+08:00`);
  const left = await bringCasesToTheirPlaces(world);
  const close = world.client.close;
  world.client.close = async () => {
    await whatComesAfterTheWorkers(world, left); // `stop` has ended the relay and the workers by now
    await keepInstallation(world, { schema, cases, into });
    await close();
  };
  await world.stop();
  await server.stop();
}

async function bringCasesToTheirPlaces(world) {
  const at = async (name, path, task) => {
    cases[name] = path.caseId;
    await path.isAt(task);
    return path;
  };
  await at('beforeFiling', followCase(world, await register(world)), 'FilingDecisionTask');

  cases.windowOpen = (await untilNoticeServed(world)).caseId;
  const stated = await untilNoticeServed(world);
  await stated.act(people.handler, (context, by, caseId) =>
    receiveDefence(context, by, caseId, { form: 'written', text: '费用已全部退还，请求从轻。' }),
  );
  await at('statementReceived', stated, 'ReviewDefenceTask');

  await at('underReview', await underReview(world), 'ReviewOpinionTask');
  const disputed = await underReview(world);
  await opines(disputed, 'correct');
  await objects(disputed);
  await at('againUnderReview', disputed, 'ReReviewTask');
  const unresolved = await underReview(world);
  await opines(unresolved, 'correct');
  await objects(unresolved);
  await reReviews(unresolved, 'maintain');
  await at('atCoordination', unresolved, 'CoordinationMeetingTask');

  await at('beforeDecision', await untilHeard(world), 'DecisionTask');
  const served = await untilHeard(world);
  await decideAndServe(world, served);
  await at('inExecution', served, 'DisclosureReviewTask');
  const published = await untilHeard(world);
  await decideAndServe(world, published);
  await publish(published);
  await at('published', published, 'ExecutionTask');
  const archived = await untilHeard(world);
  await decideAndServe(world, archived);
  await publish(archived);
  await archived.complete('ExecutionTask', people.handler, {
    executionResult: 'performed',
    performedOn: today,
    paidYuan: 2700,
    surchargeYuan: 0,
    receiptNumber: 'T-1',
  });
  await archived.complete('CloseCaseTask', people.head, { closingReason: '罚款已缴清' });
  await archived.passed('CaseArchivedEndEvent');
  cases.archived = archived.caseId;

  const investigated = await untilConcluded(world, smallFine);
  await at('serviceNotRecorded', investigated, 'ServeNoticeTask');
  await decideWithoutTelling(world, await at('decisionNotTold', await untilHeard(world), 'DecisionTask'));
  return { investigated };
}

/** The decision is made and committed; the engine never hears of it, as when the worker is killed in between. */
async function decideWithoutTelling(world, path) {
  const committed = new Promise((resolve) => {
    world.client.complete = async () => {
      resolve();
      throw Object.assign(new Error('The worker was killed'), { code: 5 }); // not tried again
    };
  });
  await path.complete('DecisionTask', people.head, decided);
  await committed;
}

/** Nobody relays any more, and nobody works: a message stays in the outbox, and a job waits. */
async function whatComesAfterTheWorkers(world, { investigated }) {
  cases.notYetStarted = await register(world);
  await investigated.complete('ServeNoticeTask', people.handler, { noticeServedOn: today, noticeMethod: 'direct' });
  const isWaitingJob = ({ valueType, intent, value }) =>
    valueType === 'JOB' && intent === 'CREATED' && value.type === 'record-notice-service';
  await investigated.until((events) => events.find(isWaitingJob), 'the waiting job');
}

/** The migrations of this commit, statement by statement. */
async function migrateNoting(statements, url) {
  const dataSource = await createDataSource(url);
  const logQuery = (statement, parameters) => {
    if (parameters?.length || /^\s*(SELECT|START|COMMIT)/.test(statement)) return;
    statements.push(statement.trim().replace(/;?$/, ';'));
  };
  const quiet = () => undefined;
  const others = ['logQueryError', 'logQuerySlow', 'logSchemaBuild', 'logMigration', 'log'];
  dataSource.logger = { logQuery, ...Object.fromEntries(others.map((name) => [name, quiet])) };
  await migrate(dataSource);
  await dataSource.destroy();
}

main(join(__dirname, 'left-behind')).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
