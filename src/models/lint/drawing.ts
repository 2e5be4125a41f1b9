import type { Diagram } from '../diagram';
import type { Bounds, Point } from './geometry';

/** How an element is drawn. */
export interface Drawn {
  bounds?: Bounds;
  label?: Bounds;
  waypoints?: Point[];
}

interface Part {
  bpmnElement?: { id: string };
  bounds?: Bounds;
  label?: { bounds?: Bounds };
  waypoint?: Point[];
}
interface Drawings {
  diagrams?: { plane?: { planeElement?: Part[] } }[];
}

/** How everything is drawn, by the element's id. */
export function drawingOf({ definitions }: Diagram): Map<string, Drawn> {
  const parts = ((definitions as Drawings).diagrams ?? []).flatMap(({ plane }) => plane?.planeElement ?? []);
  return new Map(
    parts.flatMap(({ bpmnElement, bounds, label, waypoint }) =>
      bpmnElement ? [[bpmnElement.id, { bounds, label: label?.bounds, waypoints: waypoint }] as const] : [],
    ),
  );
}
