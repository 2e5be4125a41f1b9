import express, { Router } from 'express';
import { dirname, join } from 'node:path';

/** The portal's own style and script, and bpmn-js that draws the flow charts. */
export function assets(): Router {
  const router = Router();
  router.use(
    '/bpmn-js',
    express.static(join(dirname(require.resolve('bpmn-js/package.json')), 'dist'), { maxAge: '1d', index: false }),
  );
  router.use(express.static(join(__dirname, 'assets'), { maxAge: '1h', index: false }));
  return router;
}
