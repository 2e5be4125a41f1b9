/**
 * A real Camunda broker without Operate and Tasklist, on free ports, whose clock can be moved and whose every record
 * can be read. For what needs the engine alone and takes its data away afterwards: the benchmark and the tests.
 */
export { startBroker, type Broker } from './broker';
export { instanceOf, type BrokerRecord } from './record';
export { stillOpen } from './still-open';
export { brokerUserTasks } from './user-tasks';
export { brokerLook } from './passed';
