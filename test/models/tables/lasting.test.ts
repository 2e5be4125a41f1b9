import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areLasting } from '../../../src/models/tables/lasting';

const read = (id: string) => readFileSync(join(__dirname, `../../../bpmn/${id}.dmn`), 'utf8');
const changed = (xml: string, from: string | RegExp, to: string) => {
  const after = xml.replace(from, to);
  expect(after).not.toBe(xml);
  return after;
};

describe('what a table says lasts until it is changed (issue 8)', () => {
  test.each([
    'CrimeSigns',
    'DisclosureLimits',
    'DiscretionBenchmarks',
    'LawFields',
    'MajorDecision',
    'ReviewMaterials',
  ])('of %s', async (id) => expect(await areLasting(read(id))).toBe(true));
  test.each(['ReviewPolicy', 'ReviewTimeLimits', 'TimeLimits'])('of %s', async (id) =>
    expect(await areLasting(read(id))).toBe(true),
  );

  const limits = read('TimeLimits');
  const cell = /<text>90<\/text>/;
  test.each<[string, string | RegExp, string]>([
    ['an answer asks for the day', cell, '<text>if today() &gt; date("2027-01-01") then 60 else 90</text>'],
    ['an answer asks for the time, written in an unusual way', cell, '<text>n<!-- -->ow ().year</text>'],
    ['an answer is drawn', cell, '<text>random number()</text>'],
    ['an answer is counted', cell, '<text>45 + 45</text>'],
    ['a condition asks for the day', /<text>"decide"<\/text>/, '<text>? = "decide" and today().year = 2026</text>'],
    ['a column asks for the day', /<text>kind<\/text>/, '<text>string(today())</text>'],
    [
      'another decision of the file is no table',
      '</definitions>',
      '<decision id="Other" name="Other"><literalExpression id="e"><text>now()</text></literalExpression></decision></definitions>',
    ],
    ['the file can not be read', '</definitions>', ''],
  ])('but not when %s', async (_, from, to) => expect(await areLasting(changed(limits, from, to))).toBe(false));
});
