import { type Diagram, text } from '../diagram';
import type { Bounds, Point } from './geometry';

/** How an element is drawn. */
export interface Drawn {
  bounds?: Bounds;
  label?: Bounds;
  waypoints?: Point[];
  /** Colour inside, as the file writes it. */
  fill?: string;
}

interface Part {
  bpmnElement?: { id: string };
  bounds?: Bounds;
  label?: { bounds?: Bounds };
  waypoint?: Point[];
  get(attribute: string): unknown;
}
interface Drawings {
  diagrams?: { plane?: { planeElement?: Part[] } }[];
}

/** How everything is drawn, by the element's id. */
export function drawingOf({ definitions }: Diagram): Map<string, Drawn> {
  const parts = ((definitions as Drawings).diagrams ?? []).flatMap(({ plane }) => plane?.planeElement ?? []);
  return new Map(
    parts.flatMap((part) => {
      const { bpmnElement, bounds, label, waypoint } = part;
      return bpmnElement
        ? [[bpmnElement.id, { bounds, label: label?.bounds, waypoints: waypoint, fill: fillOf(part) }] as const]
        : [];
    }),
  );
}

/** Modeler writes a colour under the standard's name and under bpmn.io's own; older editors only under the latter. */
const fillOf = (part: Part) => text(part.get('color:background-color')) ?? text(part.get('bioc:fill'));
