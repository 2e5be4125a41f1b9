import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../base/root';
import type { Resource } from '../../models/resource';

export const processId = 'BenchReviewOpinion';
export const elementId = 'ReviewOpinionTask';

/** A process of nothing but LegalReview's own task of the reviewer, as it stands in bpmn/, with its form. */
export function taskModel(): Resource[] {
  const diagram = readFileSync(join(root, 'bpmn/LegalReview.bpmn'), 'utf8');
  const [task] = new RegExp(`<bpmn:userTask id="${elementId}"[\\s\\S]*?</bpmn:userTask>`).exec(diagram)!;
  const alone = task.replace(/<bpmn:(incoming|outgoing)>[^<]*<\/bpmn:\1>\s*/g, '');
  const flow = (from: string, to: string) =>
    `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}" />`;
  const process = `<?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="https://mingfa.example/bench">
      <bpmn:process id="${processId}" name="审核待办测量" isExecutable="true">
        <bpmn:startEvent id="Begin" />${flow('Begin', elementId)}${alone}${flow(elementId, 'End')}<bpmn:endEvent id="End" />
      </bpmn:process>
    </bpmn:definitions>`;
  const form = readFileSync(join(root, 'forms/review-opinion.form'));
  return [
    { name: `${processId}.bpmn`, process: Buffer.from(process) },
    { name: 'review-opinion.form', form },
  ];
}
