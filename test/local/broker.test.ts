import { Camunda8 } from '@camunda8/sdk';
import { startBroker, type Broker } from '../../src/local/bare-broker';

const model = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://mingfa/test">
  <bpmn:process id="Tiny" name="试" isExecutable="true">
    <bpmn:startEvent id="Started"/>
    <bpmn:sequenceFlow id="ToWait" sourceRef="Started" targetRef="TwoDays"/>
    <bpmn:intermediateCatchEvent id="TwoDays"><bpmn:timerEventDefinition>
      <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P2D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
    <bpmn:sequenceFlow id="ToTask" sourceRef="TwoDays" targetRef="ReviewTask"/>
    <bpmn:userTask id="ReviewTask" name="审核"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>
    <bpmn:sequenceFlow id="ToEnd" sourceRef="ReviewTask" targetRef="Ended"/>
    <bpmn:endEvent id="Ended"/>
  </bpmn:process>
</bpmn:definitions>`;

describe('the real broker for tests', () => {
  let broker: Broker;
  let sdk: Camunda8;

  beforeAll(async () => {
    broker = await startBroker();
    sdk = new Camunda8({
      ZEEBE_GRPC_ADDRESS: broker.grpcAddress,
      ZEEBE_REST_ADDRESS: broker.restAddress,
      CAMUNDA_AUTH_STRATEGY: 'NONE',
      zeebeGrpcSettings: { ZEEBE_CLIENT_LOG_LEVEL: 'NONE' },
    });
  }, 240_000);

  afterAll(async () => {
    await sdk?.closeAllClients();
    await broker?.stop();
  });

  it('runs a model, moves its clock to a timer and shows who completed a user task', async () => {
    const zeebe = sdk.getZeebeGrpcApiClient();
    await zeebe.deployResource({ process: Buffer.from(model), name: 'tiny.bpmn' });
    const { processInstanceKey } = await zeebe.createProcessInstance({ bpmnProcessId: 'Tiny', variables: {} });

    const timer = await broker.records.timer(processInstanceKey, 'TwoDays');
    await broker.clock.moveTo(new Date(timer.value.dueDate + 1000));

    const { key } = await broker.records.userTask(processInstanceKey, 'ReviewTask');
    const rest = sdk.getCamundaRestClient();
    await rest.assignUserTask({ userTaskKey: key, assignee: 'zhang' });
    await rest.completeUserTask({ userTaskKey: key, variables: {} });
    await broker.records.ended(processInstanceKey);

    const [completed] = broker.records.completedUserTasks(processInstanceKey, 'ReviewTask');
    expect(completed!.value).toMatchObject({ assignee: 'zhang', userTaskKey: key });
    expect(broker.records.elementsTaken(processInstanceKey)).toEqual([
      'Started',
      'ToWait',
      'TwoDays',
      'ToTask',
      'ReviewTask',
      'ToEnd',
      'Ended',
      'Tiny',
    ]);
    expect(broker.records.incidents()).toEqual([]);
  }, 60_000);

  it('refuses to move its clock back', async () => {
    const now = await broker.clock.now();
    await expect(broker.clock.moveTo(new Date(now.getTime() - 1))).rejects.toThrow(/can't go back/);
  });

  it('shows the last records and the open incidents when something awaited does not come', async () => {
    const wait = broker.records.until(() => false, 'a miracle', 50);
    await expect(wait).rejects.toThrow(
      /a miracle\.\nLast records:\n(.*\n)+.*PROCESS_INSTANCE ELEMENT_COMPLETED Tiny(.*\n)+No open incidents/,
    );
  });

  it('continues from its data and time after the hard end of its process', async () => {
    const before = (await broker.clock.now()).getTime();
    await broker.kill();
    await broker.start();
    expect((await broker.clock.now()).getTime()).toBeGreaterThanOrEqual(before);
    const { processInstanceKey } = await sdk
      .getZeebeGrpcApiClient()
      .createProcessInstance({ bpmnProcessId: 'Tiny', variables: {} });
    await broker.records.timer(processInstanceKey, 'TwoDays');
  }, 60_000);
});
