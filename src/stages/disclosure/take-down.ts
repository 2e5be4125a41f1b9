import type { CaseFile } from '../../ports/case-file';
import { takenDown } from './publication';
import { decisionTakenDown } from './record';
import { disclosureRows } from './rows';

/** Takes a publication down at the end of its period (撤下, D11; 市监令45 第十三条). A withdrawn one stays withdrawn. */
export function takeDown(file: CaseFile, disclosureId: string): void {
  const rows = file.rows(disclosureRows);
  const before = rows.get(disclosureId);
  const disclosure = takenDown(before);
  if (disclosure === before) return;
  rows.save(disclosure);
  const { endsOn, basis } = disclosure;
  file.note(decisionTakenDown, { disclosureId, endsOn }, { basis });
}
