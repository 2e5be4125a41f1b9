import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../../src/kinds';
import { actNames } from '../../../src/law/case/act-names';
import { partyKinds } from '../../../src/law/case/case';
import { agencyLevels } from '../../../src/law/people/agency';
import { decisionFileProblems } from '../../../src/models/decision-files';
import { readDecisionTables } from '../../../src/models/tables/read-decision-tables';
import { approvers, stopGrounds, turns } from '../../../src/stages/handling-time';
import { limitUnits } from '../../../src/law/calendar/limit';
import { disclosedPenalties } from '../../../src/stages/disclosure/penalty-kind';
import { outcomes } from '../../../src/stages/investigation';
import { reviewStepNames } from '../../../src/stages/review';
import { measureNames } from '../../../src/stages/review/system-findings/benchmark';

const folder = join(__dirname, '../../../bpmn');
const files = readdirSync(folder).filter((file) => file.endsWith('.dmn'));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const units = limitUnits;
const periods = limits.filter(({ table }) => table.id === 'TimeLimits');
/** What the program knows for each column whose words are the program's own. */
const words: Record<string, readonly string[]> = {
  level: agencyLevels,
  act: Object.keys(actNames),
  partyKind: partyKinds,
  outcome: outcomes,
  step: Object.keys(reviewStepNames),
  turn: turns,
  ground: stopGrounds,
  approver: approvers,
  kind: periods.map(({ kind }) => kind),
  unit: units,
  publishUnit: ['working', 'calendar'],
  penaltyKind: disclosedPenalties,
  check: ['system', 'reviewer'],
  measure: Object.keys(measureNames),
};

describe('issue 9: allowed values of the tables, which Modeler offers as a list', () => {
  it.each(files)("%s offers the program's words in every column that holds them, and only there", async (file) => {
    for (const { inputs, outputs } of await readDecisionTables(read(file))) {
      const columns = [
        ...inputs.map(({ expression, allowed }) => ({ name: expression ?? '', allowed })),
        ...outputs.map(({ name, allowed }) => ({ name, allowed })),
      ];
      const offered = columns.map(({ name, allowed }) => [name, allowed ? [...allowed].sort() : null]);
      const expected = columns.map(({ name }) => [name, words[name] ? [...words[name]].sort() : null]);
      expect(offered).toEqual(expected);
    }
  });

  it.each([
    [
      'MajorDecision.dmn',
      '<text>"licence"</text>',
      '<text>"license"</text>',
      '"license" 不是这一列可以填的值，请填 "penalty"',
    ],
    ['TimeLimits.dmn', '<text>"calendar"</text>', '<text>"workdays"</text>', '请填 "working"、"calendar"、"months"'],
    ['DiscretionBenchmarks.dmn', '<text>"illegal-gain"</text>', '<text>"gain"</text>', '"gain" 不是这一列可以填的值'],
    ['ReviewMaterials.dmn', 'not("penalty")', 'not("fine")', '"fine" 不是这一列可以填的值'],
  ])('%s with %s as %s is refused, naming the cell', async (file, before, after, sentence) => {
    const xml = read(file);
    expect(xml).toContain(before);
    expect((await decisionFileProblems(xml.replace(before, after))).join('\n')).toContain(sentence);
  });
});
