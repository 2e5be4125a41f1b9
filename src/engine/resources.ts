import { createHash } from 'node:crypto';
import { bytesOf, type Resource } from '../models/resource';

/** SM3 of its bytes, in hexadecimal. */
export function digestOfFile(resource: Resource): string {
  return createHash('sm3').update(bytesOf(resource)).digest('hex');
}

/** What the engine answers to a deployment. */
export interface RawDeployment {
  key: string;
  deployments: {
    process?: { bpmnProcessId: string; version: number; processDefinitionKey: string; resourceName: string } | null;
    decision?: { dmnDecisionId: string; dmnDecisionName: string; version: number; decisionKey: string } | null;
    form?: { formId: string; version: number; formKey: string; resourceName: string } | null;
  }[];
}

/** One deployed thing. `changed`: this deployment made a new version. */
export interface Deployed {
  kind: 'process' | 'decision' | 'form';
  id: string;
  version: number;
  key: string;
  file: string;
  changed: boolean;
}

/** Lists what was deployed. New keys are drawn after the deployment's own, keys of unchanged files are older. */
export function deployedOf(raw: RawDeployment): Deployed[] {
  const changed = (key: string) => BigInt(key) > BigInt(raw.key);
  return raw.deployments.flatMap(({ process, decision, form }): Deployed[] => {
    if (process)
      return [
        {
          kind: 'process',
          id: process.bpmnProcessId,
          version: process.version,
          key: process.processDefinitionKey,
          file: process.resourceName,
          changed: changed(process.processDefinitionKey),
        },
      ];
    if (decision)
      return [
        {
          kind: 'decision',
          id: decision.dmnDecisionId,
          version: decision.version,
          key: decision.decisionKey,
          file: '',
          changed: changed(decision.decisionKey),
        },
      ];
    if (form)
      return [
        {
          kind: 'form',
          id: form.formId,
          version: form.version,
          key: form.formKey,
          file: form.resourceName,
          changed: changed(form.formKey),
        },
      ];
    return [];
  });
}
