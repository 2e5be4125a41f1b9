import { dirname, join } from 'node:path';
import express, { type Router } from 'express';
import { BusinessError } from '../../base/business-error';
import { wrongMethod } from '../http/wrong-method';
import type { FacadeServices } from '../services';
import { page } from './page';

const bpmn = join(dirname(require.resolve('bpmn-js/package.json')), 'dist');
const tus = join(dirname(require.resolve('tus-js-client/package.json')), 'dist/tus.min.js');
const webAuthn = join(dirname(require.resolve('@simplewebauthn/browser')), '../dist/bundle/index.umd.min.js');
const formJs = join(dirname(require.resolve('@bpmn-io/form-js/package.json')), 'dist');
const forms = [
  ['form-js.js', 'form-viewer.umd.js'],
  ['form-js.css', 'assets/form-js.css'],
  ['flatpickr.css', 'assets/flatpickr/light.css'],
] as const;
const own = [
  'style.css',
  'diagram.js',
  'task-words.js',
  'task-shortcuts.js',
  'task-form.js',
  'passkey.js',
  'sign-act.js',
  'upload.js',
  'follow.js',
  'form.js',
];
const options = { maxAge: '1h', index: false } as const;

/** Style sheet, the diagram's script, bpmn-js, form-js and others as their packages bring them. */
export function assets(): Router {
  const router = express.Router();
  for (const file of own)
    router.get(`/${file}`, (_request, response) =>
      response.sendFile(join(__dirname, file), { dotfiles: 'allow', ...options }),
    );
  router.get('/bpmn.js', (_request, response) =>
    response.sendFile(join(bpmn, 'bpmn-navigated-viewer.production.min.js'), { dotfiles: 'allow', ...options }),
  );
  router.get('/bpmn.css', (_request, response) =>
    response.sendFile(join(bpmn, 'assets/diagram-js.css'), { dotfiles: 'allow', ...options }),
  );
  router.get('/webauthn.js', (_request, response) => response.sendFile(webAuthn, { dotfiles: 'allow', ...options }));
  for (const [name, file] of forms)
    router.get(`/${name}`, (_request, response) =>
      response.sendFile(join(formJs, file), { dotfiles: 'allow', ...options }),
    );
  router.get('/tus.js', (_request, response) => response.sendFile(tus, { dotfiles: 'allow', ...options }));
  router.use(wrongMethod(router));
  return router;
}

export const modelXml = (services: FacadeServices) =>
  page(services, '/cases/models/{processId}', async ({ request, response }) => {
    const model = await services.unitOfWork.run(({ models }) => models.latest(String(request.params.processId)));
    if (!model) throw new BusinessError('NOT_FOUND');
    response.type('application/xml').send(model.xml);
  });
