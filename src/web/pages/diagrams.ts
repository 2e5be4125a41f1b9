import { caseProcess } from '../../kinds';
import { type Place, placesIn } from '../../models/diagram';
import type { ActiveElement } from '../../ports/outside';
import type { DeployedModel } from '../../ports/stores';
import type { FacadeServices } from '../services';

export interface DiagramView {
  processId: string;
  name: string;
  /** Where the process stands, the innermost first, with names for those who see no drawing. */
  active: { elementId: string; name: string }[];
}

/** By the file: what is deployed is read once. */
const read = new Map<string, Promise<Map<string, Place>>>();

function placesOf({ xml }: DeployedModel): Promise<Map<string, Place>> {
  const places = read.get(xml) ?? placesIn(xml);
  if (read.size > 50) read.clear();
  read.set(xml, places);
  return places;
}

/** The case's own diagram, and those of called processes that are being worked on; as deployed (design decision 7). */
export async function diagramsOf(
  { unitOfWork }: FacadeServices,
  active: ActiveElement[],
): Promise<{ diagrams: DiagramView[]; placeOf: (element: ActiveElement) => Place | undefined }> {
  const processIds = [...new Set([caseProcess, ...active.map(({ processId }) => processId)])];
  const models = await unitOfWork.run(async (context) => {
    const found = [];
    for (const processId of processIds) found.push(await context.models.latest(processId));
    return found.filter((model) => model !== null);
  });
  const places = new Map<string, Map<string, Place>>();
  for (const model of models) places.set(model.processId, await placesOf(model));
  const placeOf = ({ processId, elementId }: ActiveElement) => places.get(processId)?.get(elementId);
  const holds = (element: ActiveElement) => Number(placeOf(element)?.kind === 'inside');
  const diagrams = models.map(({ processId, name }) => ({
    processId,
    name,
    active: active
      .filter((element) => element.processId === processId)
      .sort((a, b) => holds(a) - holds(b))
      .map((element) => ({ elementId: element.elementId, name: placeOf(element)?.name ?? element.elementId })),
  }));
  // The innermost process first: that is where somebody acts.
  const innermost = active.at(-1)?.processId;
  return {
    diagrams: diagrams.sort((a, b) => Number(b.processId === innermost) - Number(a.processId === innermost)),
    placeOf,
  };
}
