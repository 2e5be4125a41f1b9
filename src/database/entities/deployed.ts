import type { DeployedModel, DeployedTable } from '../../ports/stores';
import { instant, key, table, text, whole } from '../columns';

export const modelTable = table<DeployedModel>('models', {
  processId: key(text),
  version: key(whole),
  name: text,
  key: text,
  xml: text,
  deployedAt: instant,
});

export const deployedTables = table<DeployedTable>('decision_tables', {
  decisionId: key(text),
  version: key(whole),
  name: text,
  key: text,
  xml: text,
  deployedAt: instant,
});
