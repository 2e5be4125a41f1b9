import type { RequestHandler } from 'express';
import { processes } from '../../kinds';
import type { DeployedModel } from '../../ports/stores';
import { page } from './page';
import { idOf, PageNotFound } from './problems';
import type { PortalServices } from './services';
import { stepsOf } from '../../models/diagram';

const unknown = '没有找到该流程图。';

/** `/flow-charts`: the procedures as deployed (D4, L10). */
export function flowChartsPage({ unitOfWork, publicName }: PortalServices): RequestHandler {
  return async (_request, response) => {
    const models = newest(await unitOfWork.run((context) => context.models.all()));
    page(response, 'flow-charts', { title: '执法流程图', section: '/flow-charts', publicName, models });
  };
}

/** `/flow-charts/{processId}`: one procedure, drawn from the diagram that the engine executes. */
export function flowChartPage(services: PortalServices): RequestHandler<{ processId: string }> {
  return async (request, response) => {
    const model = await find(services, request.params.processId);
    const { publicName } = services;
    page(response, 'flow-chart', {
      title: `${model.name}流程图`,
      section: '/flow-charts',
      publicName,
      model,
      steps: await stepsOf(model.xml),
    });
  };
}

/** `/flow-charts/{processId}/diagram.bpmn`: the diagram itself, for drawing and for download. */
export function diagramFile(services: PortalServices): RequestHandler<{ processId: string }> {
  return async (request, response) => {
    response.type('application/xml').send((await find(services, request.params.processId)).xml);
  };
}

async function find({ unitOfWork }: PortalServices, processId: string): Promise<DeployedModel> {
  const id = idOf(processId, unknown);
  const model = await unitOfWork.run(({ models }) => models.latest(id));
  if (!model) throw new PageNotFound(unknown);
  return model;
}

function newest(models: DeployedModel[]): DeployedModel[] {
  const byProcess = new Map(models.map((model) => [model.processId, model]));
  return [...byProcess.values()].sort((a, b) => order(a) - order(b) || a.processId.localeCompare(b.processId));
}

const order = ({ processId }: DeployedModel) =>
  processes.includes(processId) ? processes.indexOf(processId) : processes.length;
