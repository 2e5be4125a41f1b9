import { evidenceInput, type EvidenceInput } from '../../stages/evidence';
import { parse } from '../http/parse';
import type { FormFields } from './receive-form';

/** `collectedBy` is repeated, or accounts with commas between. @throws InvalidInput */
export function evidenceOf(fields: FormFields): EvidenceInput {
  const { collectedBy, ...others } = fields;
  const single = Object.entries(others).map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  const collectors = collectedBy
    ?.flatMap((names) => names.split(','))
    .map((name) => name.trim())
    .filter(Boolean);
  return parse(evidenceInput, {
    ...Object.fromEntries(single),
    ...(collectors?.length && { collectedBy: collectors }),
  });
}
