import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateProblems } from '../../../src/models/gate';
import { readDiagram } from '../../../src/models/diagram';
import { gateRules } from '../../support/gate-rules';

const file = (name: string) => readFileSync(join(__dirname, '../../../bpmn', `${name}.bpmn`), 'utf8');
const problems = async (xml: string) => gateProblems(await readDiagram(xml), gateRules);
/** The diagram after an edit; fails when the edit changes nothing. */
function edited(before: string, after: string): string {
  const xml = file('EnforcementCase');
  expect(xml.includes(before)).toBe(true);
  return xml.replace(before, after);
}
const flow = (from: string, to: string) =>
  `<bpmn:sequenceFlow id="AddedFlow" sourceRef="${from}" targetRef="${to}" /></bpmn:process>`;

describe('L2 the gate, proved on the diagram', () => {
  it.each(['EnforcementCase', 'LegalReview', 'Disclosure'])('holds in %s', async (name) => {
    expect(await problems(file(name))).toEqual([]);
  });

  it.each([
    ['a flow past the review', '</bpmn:process>', flow('ReviewDefenceTask', 'DecisionTask'), '复核陈述申辩'],
    [
      'a flow straight to the recording of the decision',
      '</bpmn:process>',
      flow('FilingDecisionTask', 'RecordDecisionTask'),
      '立案审批',
    ],
    ['a review that passes whatever its result', '=reviewResult = "passed"', '=true', '法制审核'],
    ['a review that passes when it was returned', '=reviewResult = "passed"', '=reviewResult = "returned"', '法制审核'],
    ['no review when nothing was found', '=major = false', '=major != true', '认定是否属于重大执法决定'],
    [
      'changed findings after a passed review',
      '</bpmn:process>',
      flow('ConcludeInvestigationTask', 'DecisionTask'),
      '终结调查',
    ],
  ])('refuses %s and names the way', async (_, before, after, named) => {
    const found = await problems(edited(before, after));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('不经法制审核也能到达');
    expect(found[0]).toContain(named);
  });

  it('refuses another process in the place of the review', async () => {
    expect((await problems(edited('processId="LegalReview"', 'processId="QuickReview"'))).join('\n')).toContain(
      '不经法制审核也能到达',
    );
  });

  it.each([
    [
      'major',
      '<zeebe:output source="=decisionReason" target="decisionReason" />',
      '<zeebe:output source="=false" target="major" />',
    ],
    [
      'reviewResult',
      '<zeebe:output source="=reviewResult" target="reviewResult" />',
      '<zeebe:output source="=&quot;passed&quot;" target="reviewResult" />',
    ],
  ])('refuses a diagram that sets %s by itself', async (variable, before, after) => {
    expect((await problems(edited(before, after))).join()).toContain(`自行设置变量 ${variable}`);
  });
});
