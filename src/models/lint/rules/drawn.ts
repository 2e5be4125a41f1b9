import { called, type Diagram, type Element, isFlow, isNode } from '../../diagram';
import { type Drawn, drawingOf } from '../drawing';
import { type Bounds, crosses, overlap } from '../geometry';
import { type Breach, breach, type Rule } from '../rule';

export const drawn: Rule = {
  name: 'drawn',
  asks: '每个元素都画在图上；图形不重叠，连线不穿过别的图形，文字不压住图形和别的文字',
  breaches(diagram) {
    const picture = pictureOf(diagram);
    return [
      ...missing(picture),
      ...overlappingShapes(picture),
      ...linesThroughShapes(picture),
      ...coveredLabels(picture),
    ];
  },
};

interface Placed {
  element: Element;
  bounds: Bounds;
}
interface Picture {
  elements: Element[];
  flows: Element[];
  shapes: Placed[];
  labels: Placed[];
  drawn: Map<string, Drawn>;
}

function pictureOf(diagram: Diagram): Picture {
  const found = drawingOf(diagram);
  const placed = (element: Element, bounds: Bounds | undefined): Placed[] => (bounds ? [{ element, bounds }] : []);
  const { elements } = diagram;
  return {
    elements,
    drawn: found,
    flows: elements.filter(isFlow),
    shapes: elements.filter(isNode).flatMap((element) => placed(element, found.get(element.id)?.bounds)),
    labels: elements.filter(({ name }) => name).flatMap((element) => placed(element, found.get(element.id)?.label)),
  };
}

function missing({ elements, drawn: parts }: Picture): Breach[] {
  const isDrawn = (element: Element) =>
    isFlow(element) ? parts.get(element.id)?.waypoints : parts.get(element.id)?.bounds;
  return elements
    .filter((element) => !isDrawn(element))
    .map((element) => breach(element, `${called(element)}没有画在图上：请重新画`));
}

const overlappingShapes = ({ shapes }: Picture): Breach[] =>
  pairs(shapes)
    .filter(([a, b]) => !belong(a.element, b.element) && overlap(a.bounds, b.bounds))
    .map(([a, b]) => breach(a.element, `${called(a.element)}与${called(b.element)}重叠：请挪开`));

function linesThroughShapes({ flows, shapes, drawn: parts }: Picture): Breach[] {
  return flows.flatMap((flow) => {
    const ends = [flow.sourceRef, flow.targetRef].filter((end) => end !== undefined);
    return shapes
      .filter(({ element }) => !ends.some((end) => belong(element, end)))
      .filter(({ bounds }) => crosses(lineOf(flow, parts), bounds))
      .map(({ element }) => breach(flow, `连线${called(flow)}穿过${called(element)}：请绕开`));
  });
}

function coveredLabels({ flows, shapes, labels, drawn: parts }: Picture): Breach[] {
  const covering = labels.flatMap((label) => [
    ...shapes
      .filter(
        ({ element, bounds }) =>
          element !== label.element && !contains(element, label.element) && overlap(label.bounds, bounds),
      )
      .map(({ element }) => breach(label.element, `${called(label.element)}的文字压住${called(element)}：请挪开`)),
    ...flows
      .filter((flow) => crosses(lineOf(flow, parts), label.bounds))
      .map((flow) => breach(flow, `连线${called(flow)}穿过${called(label.element)}的文字：请挪开文字`)),
  ]);
  const clashing = pairs(labels)
    .filter(([a, b]) => overlap(a.bounds, b.bounds))
    .map(([a, b]) => breach(a.element, `${called(a.element)}与${called(b.element)}的文字重叠：请挪开`));
  return [...covering, ...clashing];
}

const lineOf = (flow: Element, parts: Map<string, Drawn>) => parts.get(flow.id)?.waypoints ?? [];
const contains = (outer: Element, inner: Element): boolean =>
  inner.$parent === outer || (inner.$parent ? contains(outer, inner.$parent) : false);
const belong = (a: Element, b: Element) =>
  a === b || a.attachedToRef === b || b.attachedToRef === a || contains(a, b) || contains(b, a);
const pairs = <T>(list: T[]): [T, T][] => list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
