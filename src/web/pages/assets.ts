import { dirname, join } from 'node:path';
import express, { type Router } from 'express';
import { BusinessError } from '../../base/business-error';
import type { FacadeServices } from '../services';
import { page } from './page';

const bpmn = join(dirname(require.resolve('bpmn-js/package.json')), 'dist');
const options = { maxAge: '1h', index: false } as const;

/** Style sheet, the diagram's script, and bpmn-js as its package brings it. */
export function assets(): Router {
  const router = express.Router();
  for (const file of ['style.css', 'diagram.js', 'follow.js', 'form.js'])
    router.get(`/${file}`, (_request, response) =>
      response.sendFile(join(__dirname, file), { dotfiles: 'allow', ...options }),
    );
  router.get('/bpmn.js', (_request, response) =>
    response.sendFile(join(bpmn, 'bpmn-navigated-viewer.production.min.js'), { dotfiles: 'allow', ...options }),
  );
  router.get('/bpmn.css', (_request, response) =>
    response.sendFile(join(bpmn, 'assets/diagram-js.css'), { dotfiles: 'allow', ...options }),
  );
  return router;
}

export const modelXml = (services: FacadeServices) =>
  page(services, '/cases/models/{processId}', async ({ request, response }) => {
    const model = await services.unitOfWork.run(({ models }) => models.latest(String(request.params.processId)));
    if (!model) throw new BusinessError('NOT_FOUND');
    response.type('application/xml').send(model.xml);
  });
