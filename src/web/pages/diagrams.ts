import { caseProcess } from '../../kinds';
import { namesIn } from '../../models/diagram';
import type { FacadeServices } from '../services';

export interface DiagramView {
  processId: string;
  name: string;
  /** Where the process stands, with names for those who see no drawing. */
  active: { elementId: string; name: string }[];
}

/** The case's own diagram, and those of called processes that are being worked on; as deployed (design decision 7). */
export async function diagramsOf(
  { unitOfWork }: FacadeServices,
  active: { processId: string; elementId: string }[],
): Promise<DiagramView[]> {
  const processIds = [...new Set([caseProcess, ...active.map(({ processId }) => processId)])];
  const models = await unitOfWork.run(async (context) => {
    const found = [];
    for (const processId of processIds) found.push(await context.models.latest(processId));
    return found.filter((model) => model !== null);
  });
  return Promise.all(
    models.map(async ({ processId, name, xml }) => {
      const names = await namesIn(xml);
      const here = active.filter((element) => element.processId === processId);
      return {
        processId,
        name,
        active: here.map(({ elementId }) => ({ elementId, name: names.get(elementId) ?? elementId })),
      };
    }),
  );
}
