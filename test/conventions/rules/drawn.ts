import type { Convention } from '../support/convention';
import { crosses, overlap } from '../support/geometry';
import { type Bounds, called, type Element, isFlow, isNode, type Model } from '../support/model';

export const drawn: Convention = {
  rule: '每个元素都画在图上；图形不重叠，连线不穿过别的图形，文字不压住图形和别的文字',
  breaches: (model) => [...missing(model), ...overlappingShapes(model), ...linesThroughShapes(model), ...coveredLabels(model)],
};

interface Placed { element: Element; bounds: Bounds }

function missing({ elements, drawn }: Model): string[] {
  const isDrawn = (element: Element) => (isFlow(element) ? drawn.get(element.id)?.waypoints : drawn.get(element.id)?.bounds);
  return elements.filter((element) => !isDrawn(element)).map((element) => `${called(element)}没有画在图上`);
}

function overlappingShapes(model: Model): string[] {
  return pairs(shapes(model))
    .filter(([a, b]) => !belong(a.element, b.element) && overlap(a.bounds, b.bounds))
    .map(([a, b]) => `${called(a.element)}与${called(b.element)}重叠`);
}

function linesThroughShapes(model: Model): string[] {
  return model.elements.filter(isFlow).flatMap((flow) => {
    const foreign = shapes(model).filter(({ element }) => !belong(element, flow.sourceRef!) && !belong(element, flow.targetRef!));
    return foreign.filter(({ bounds }) => crosses(lineOf(flow, model), bounds)).map(({ element }) => `连线${called(flow)}穿过${called(element)}`);
  });
}

function coveredLabels(model: Model): string[] {
  const all = labels(model);
  const flows = model.elements.filter(isFlow);
  return all.flatMap((label) => [
    ...shapes(model)
      .filter(({ element, bounds }) => element !== label.element && !contains(element, label.element) && overlap(label.bounds, bounds))
      .map(({ element }) => `${called(label.element)}的文字压住${called(element)}`),
    ...flows.filter((flow) => crosses(lineOf(flow, model), label.bounds)).map((flow) => `连线${called(flow)}穿过${called(label.element)}的文字`),
  ]).concat(pairs(all).filter(([a, b]) => overlap(a.bounds, b.bounds)).map(([a, b]) => `${called(a.element)}与${called(b.element)}的文字重叠`));
}

const shapes = ({ elements, drawn }: Model): Placed[] =>
  elements.filter(isNode).flatMap((element) => placed(element, drawn.get(element.id)?.bounds));
const labels = ({ elements, drawn }: Model): Placed[] =>
  elements.filter(({ name }) => name).flatMap((element) => placed(element, drawn.get(element.id)?.label));
const placed = (element: Element, bounds: Bounds | undefined): Placed[] => (bounds ? [{ element, bounds }] : []);
const lineOf = (flow: Element, { drawn }: Model) => drawn.get(flow.id)?.waypoints ?? [];

const contains = (outer: Element, inner: Element): boolean => inner.$parent === outer || (inner.$parent ? contains(outer, inner.$parent) : false);
const belong = (a: Element, b: Element) => a === b || a.attachedToRef === b || b.attachedToRef === a || contains(a, b) || contains(b, a);
const pairs = <T>(list: T[]): [T, T][] => list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
