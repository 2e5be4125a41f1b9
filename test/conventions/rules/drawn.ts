import type { Convention } from '../support/convention';
import { type Bounds, called, type Element, isFlow, isNode, type Model } from '../support/model';
import { crosses, overlap } from '../support/geometry';

export const drawn: Convention = {
  rule: '每个元素都画在图上；图形不重叠，连线不穿过别的图形，文字不压住图形和别的文字',
  breaches(model) {
    return [...missing(model), ...overlappingShapes(model), ...linesThroughShapes(model), ...coveredLabels(model)];
  },
};

const missing = ({ elements, drawn }: Model) =>
  elements.filter((element) => (isFlow(element) ? !drawn.get(element.id)?.waypoints : !drawn.get(element.id)?.bounds)).map((element) => `${called(element)}没有画在图上`);

const shapes = ({ elements, drawn }: Model) =>
  elements.filter(isNode).flatMap((element) => (drawn.get(element.id)?.bounds ? [{ element, bounds: drawn.get(element.id)!.bounds! }] : []));

const contains = (outer: Element, inner: Element): boolean => inner.$parent === outer || (inner.$parent ? contains(outer, inner.$parent) : false);
const belong = (a: Element, b: Element) => a === b || a.attachedToRef === b || b.attachedToRef === a || contains(a, b) || contains(b, a);

function pairs<T>(list: T[]): [T, T][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
}

const overlappingShapes = (model: Model) =>
  pairs(shapes(model)).filter(([a, b]) => !belong(a.element, b.element) && overlap(a.bounds, b.bounds)).map(([a, b]) => `${called(a.element)}与${called(b.element)}重叠`);

function linesThroughShapes(model: Model): string[] {
  return model.elements.filter(isFlow).flatMap((flow) => {
    const ends = [flow.sourceRef!, flow.targetRef!];
    const foreign = shapes(model).filter(({ element }) => !ends.some((end) => end === element || contains(element, end) || element.attachedToRef === end || end.attachedToRef === element));
    return foreign.filter(({ bounds }) => crosses(model.drawn.get(flow.id)?.waypoints ?? [], bounds)).map(({ element }) => `连线${called(flow)}穿过${called(element)}`);
  });
}

function coveredLabels(model: Model): string[] {
  const labels = model.elements.flatMap((element): { element: Element; bounds: Bounds }[] => {
    const bounds = model.drawn.get(element.id)?.label;
    return bounds && element.name ? [{ element, bounds }] : [];
  });
  const onShapes = labels.flatMap((label) =>
    shapes(model).filter(({ element, bounds }) => element !== label.element && !contains(element, label.element) && overlap(label.bounds, bounds)).map(({ element }) => `${called(label.element)}的文字压住${called(element)}`));
  const onLabels = pairs(labels).filter(([a, b]) => overlap(a.bounds, b.bounds)).map(([a, b]) => `${called(a.element)}与${called(b.element)}的文字重叠`);
  const onLines = labels.flatMap((label) =>
    model.elements.filter(isFlow).filter(({ id }) => crosses(model.drawn.get(id)?.waypoints ?? [], label.bounds)).map((flow) => `连线${called(flow)}穿过${called(label.element)}的文字`));
  return [...onShapes, ...onLabels, ...onLines];
}
