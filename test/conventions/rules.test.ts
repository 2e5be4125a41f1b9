import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/models/lint';
import { coloured } from '../../src/models/lint/rules/coloured';
import { documented } from '../../src/models/lint/rules/documented';
import { drawn } from '../../src/models/lint/rules/drawn';
import { jobSettings } from '../../src/models/lint/rules/job-settings';
import { knownErrors } from '../../src/models/lint/rules/known-errors';
import { knownJobTypes } from '../../src/models/lint/rules/known-job-types';
import { recorded } from '../../src/models/lint/rules/recorded';
import { speakingIds } from '../../src/models/lint/rules/speaking-ids';
import { userTaskSettings } from '../../src/models/lint/rules/user-task-settings';
import { breaches, lint } from './support/known';
import { readModel, root } from './support/model';

const xml = readFileSync(join(root, 'bpmn/LegalReview.bpmn'), 'utf8');

/** The diagram after an edit as a process owner might make it. */
async function edited(before: string | RegExp, after: string) {
  const changed = xml.replaceAll(typeof before === 'string' ? before : new RegExp(before, 'g'), after);
  expect(changed === xml).toBe(false);
  return readModel('Edited.bpmn', changed);
}

const output = (variable: string) => `<zeebe:output source="=${variable}" target="${variable}" />`;

describe('the modelling rules find', () => {
  it.each<[string, Rule, string | RegExp, string, string]>([
    [
      'an element without documentation',
      documented,
      /(<bpmn:serviceTask id="RequestReviewTask"[^>]*>\s*)<bpmn:documentation>[^<]*<\/bpmn:documentation>/,
      '$1',
      '“分派审核人员”（RequestReviewTask）没有说明',
    ],
    [
      'an element without a Chinese name',
      documented,
      'name="分派审核人员"',
      'name="request"',
      'RequestReviewTask 没有中文名称',
    ],
    [
      'an id made by the editor',
      speakingIds,
      'RequestReviewTask',
      'Activity_0tw2fu0',
      '“分派审核人员”（Activity_0tw2fu0）的编号是编辑器自动生成的',
    ],
    ['an id with the wrong ending', speakingIds, 'RequestReviewTask', 'RequestReview', '的编号应当以 Task 结尾'],
    [
      "a person's task that nobody records",
      recorded,
      'value="ReviewOpinionTask"',
      'value="HeadDecisionTask"',
      '“记录审核意见”（RecordOpinionTask）的任务头 userTask 不是 ReviewOpinionTask',
    ],
    [
      'a refusal that leads elsewhere',
      recorded,
      'sourceRef="OpinionRefusedEvent" targetRef="ReviewOpinionTask"',
      'sourceRef="OpinionRefusedEvent" targetRef="RecordOpinionTask"',
      '没有直接回到“出具审核意见”（ReviewOpinionTask）',
    ],
    [
      'a task with a form that is missing',
      userTaskSettings,
      'formId="review-opinion"',
      'formId="opinion"',
      '的表单 opinion 不存在',
    ],
    [
      'a form field that the task does not pass on',
      userTaskSettings,
      output('opinionText'),
      '',
      '的输出缺少表单字段 opinionText',
    ],
    [
      'a variable that the task passes on without a field',
      userTaskSettings,
      output('opinionText'),
      output('opinionText') + output('passed'),
      '的输出有表单没有的变量 passed',
    ],
    [
      'a task assigned beforehand',
      userTaskSettings,
      'candidateUsers="=reviewers"',
      'candidateUsers="=reviewers" assignee="tx.fang"',
      '指定了办理人',
    ],
    [
      'other retries than five',
      jobSettings,
      'type="request-review" retries="5"',
      'type="request-review" retries="3"',
      'retries 不是 5',
    ],
    [
      'a service task without retries (issue 9)',
      jobSettings,
      'type="request-review" retries="5"',
      'type="request-review"',
      '“分派审核人员”（RequestReviewTask）的任务类型 request-review 没有写 retries：请填 5',
    ],
    [
      'a listener without retries (issue 9)',
      jobSettings,
      'type="offer-task" retries="5"',
      'type="offer-task"',
      '“出具审核意见”（ReviewOpinionTask）的任务类型 offer-task 没有写 retries：请填 5',
    ],
    [
      "a person's task without its colour (issue 9)",
      coloured,
      /(bpmnElement="ReviewOpinionTask") bioc:[^>]*>/,
      '$1>',
      '“出具审核意见”（ReviewOpinionTask）的颜色不对：由法制审核人员办理，用紫色',
    ],
    [
      'a task that goes to others without changing its colour (issue 9)',
      coloured,
      'candidateUsers="=reReviewers"',
      'candidateGroups="heads-tianxin-education"',
      '“复审”（ReReviewTask）的颜色不对：由机关负责人办理，用橙色',
    ],
    [
      "a system's task in a person's colour (issue 9)",
      coloured,
      'bpmnElement="RequestReviewTask">',
      'bpmnElement="RequestReviewTask" bioc:fill="#ffe0b2">',
      '“分派审核人员”（RequestReviewTask）不是由机关负责人办理，却是橙色：请改回白色',
    ],
    [
      'a group that every agency shares (issue 9)',
      userTaskSettings,
      'candidateUsers="=reReviewers"',
      'candidateGroups="heads"',
      '“复审”（ReReviewTask）的候选组 heads 各机关通用：请填 =["heads-" + agencyId]，只由本机关的人员办理',
    ],
    [
      'a job type without a worker',
      knownJobTypes,
      'type="request-review"',
      'type="ask"',
      '的任务类型 ask 在 workers/ 里没有文件',
    ],
    [
      'an error code that no worker knows',
      knownErrors,
      'errorCode="NO_REVIEWER"',
      'errorCode="NOBODY"',
      '捕获的错误代码 NOBODY 不在清单里',
    ],
    [
      'an element that is not drawn',
      drawn,
      /<bpmndi:BPMNShape id="RequestReviewTaskShape"[\s\S]*?<\/bpmndi:BPMNShape>/,
      '',
      '“分派审核人员”（RequestReviewTask）没有画在图上',
    ],
    [
      'shapes on top of each other',
      drawn,
      /(id="RequestReviewTaskShape" bpmnElement="RequestReviewTask">\s*<dc:Bounds x=)"\d+"/,
      '$1"240"',
      '“分派审核人员”（RequestReviewTask）重叠',
    ],
  ])('%s', async (_, rule, before, after, sentence) => {
    expect(breaches(rule, await edited(before, after)).join('\n')).toContain(sentence);
  });

  it('what bpmnlint finds, too', async () => {
    const model = await edited(' name="审核意见？"', '');
    expect((await lint(model)).join('\n')).toContain('OpinionGateway：');
  });
});
