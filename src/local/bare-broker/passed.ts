import type { Broker } from './broker';
import { instanceOf } from './record';

/** Elements that the engine's own records say are completed: what Operate tells of a cluster that has one. */
export const brokerLook = ({ records }: Pick<Broker, 'records'>) => ({
  passed: async () =>
    records
      .list(({ valueType, intent }) => valueType === 'PROCESS_INSTANCE' && intent === 'ELEMENT_COMPLETED')
      .map((record) => ({
        processInstanceKey: instanceOf(record),
        elementId: record.value.elementId,
        elementInstanceKey: record.key,
      })),
});
