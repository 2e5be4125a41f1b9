import type { BrokerRecord, RecordValue } from './record';
import { stillOpen } from './still-open';

const quiet = new Set(['PROCESS_EVENT', 'JOB_BATCH', 'VARIABLE', 'DEPLOYMENT', 'COMMAND_DISTRIBUTION']);

/** What the engine has done last and which incidents are open, in lines: for the message of a wait that was in vain. */
export function lastRecords(records: BrokerRecord[]): string {
  const told = records.filter(({ recordType, valueType }) => recordType !== 'COMMAND' && !quiet.has(valueType));
  const incidents = stillOpen(records, 'INCIDENT').map(
    ({ value }) => `  ${value.elementId}: ${value.errorType} ${value.errorMessage}`,
  );
  return [
    'Last records:',
    ...told.slice(-25).map(oneLine),
    incidents.length ? 'Open incidents:' : 'No open incidents.',
    ...incidents,
  ].join('\n');
}

const placeIn = ({ elementId, targetElementId, name, messageName }: Partial<RecordValue>): string =>
  elementId ?? targetElementId ?? name ?? messageName ?? '';

function oneLine({ recordType, valueType, intent, value, rejectionReason }: BrokerRecord): string {
  const what = placeIn(value);
  const kind = recordType === 'EVENT' ? '' : `${recordType} `;
  return `  ${kind}${valueType} ${intent} ${what} ${rejectionReason}`.trimEnd();
}
