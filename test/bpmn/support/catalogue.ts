import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PartyKind, partyKinds } from '../../../src/law/case/case';

/** One published row. `threshold`: as printed, e.g. >=20000元, for one kind of party; '' where the row has none. */
export interface CatalogueRow {
  no: string;
  category: string;
  item: string;
  threshold(kind: PartyKind): string;
}

/** Rows of a published catalogue (目录清单) as its source prints them; the file's first line names the source. */
export function catalogueOf(agency: string): CatalogueRow[] {
  const [head, ...lines] = readFileSync(join(__dirname, `../catalogues/${agency}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const names = head!.split('\t');
  return lines.map((line) => {
    const cell = (name: string) => line.split('\t')[names.indexOf(name)] ?? '';
    // The catalogues know persons and organisations only; an individual business counts as a person.
    const threshold = (kind: PartyKind) =>
      cell('threshold') || cell(kind === 'organisation' ? 'threshold_org' : 'threshold_person');
    return { no: cell('no'), category: cell('category') || '行政处罚', item: cell('item'), threshold };
  });
}

export interface Example {
  name: string;
  facts: Record<string, unknown>;
  applies: boolean;
}

const amounts: [RegExp, string][] = [
  [/罚款/, 'fineYuan'],
  [/没收/, 'confiscationYuan'],
];
const effects: [RegExp, Record<string, unknown>][] = [
  [/停止招生|停产停业/, { closure: true }],
  [/吊销|撤销/, { revocation: true }],
  [/听证/, { hearingHeld: true }],
  [/裁量标准/, { deviatesFromBenchmark: true }],
  [/公共利益/, { publicInterest: true }],
  [/他人重大利益/, { majorRights: true }],
  [/社会影响/, { socialImpact: true }],
  [/复杂/, { complex: true }],
  [/规定应当审核/, { requiredByLaw: true }],
  [/校车|资格认定/, {}],
];
const cents = 0.01;

/**
 * What the row says in examples: just below, at and just above its threshold, or with and without its effect, for each
 * kind of party.
 */
export function examplesOf(row: CatalogueRow): Example[] {
  const base = row.category === '行政许可' ? { act: 'licence', item: row.item } : { act: 'penalty' };
  return partyKinds.flatMap((partyKind): Example[] => {
    const [, sign, digits] = /(>=?)(\d+)元/.exec(row.threshold(partyKind)) ?? [];
    const party = { ...base, partyKind };
    if (!digits) {
      const applying = effects.filter(
        ([word, { revocation }]) => word.test(row.item) && !(revocation && !mayHold(partyKind, row.item)),
      );
      return applying.map(([word, effect]) => ({
        name: `${partyKind}, ${word.source}`,
        facts: { ...party, ...effect },
        applies: true,
      }));
    }
    return amounts
      .filter(([word]) => word.test(row.item))
      .flatMap(([, field]) =>
        [-cents, 0, cents].map((step) => ({
          name: `${partyKind}, ${field} ${Number(digits) + step}`,
          facts: { ...party, [field]: Number(digits) + step },
          applies: step > 0 || (step === 0 && sign === '>='),
        })),
      );
  });
}

/** A school licence belongs to an organisation, a teacher's qualification to a person. */
function mayHold(kind: PartyKind, item: string): boolean {
  if (/撤销教师资格/.test(item)) return kind !== 'organisation';
  return !/办学许可证/.test(item) || kind === 'organisation';
}
