import express, { type RequestHandler, Router } from 'express';
import { decisionPublished, disclosureById, publicText } from '../../stages/disclosure';
import type { Disclosure } from '../../stages/disclosure';
import { idOf, PageNotFound } from './problems';
import type { PortalServices } from './services';

const YEAR_MS = 365 * 86_400_000;

/**
 * The log of the record (P4) as C2SP tlog-tiles wants it: `/log/checkpoint`, `/log/tile/…`; and `/log/key`, the key
 * (vkey) by which anybody checks it. Tiles never change.
 */
export function logFiles(log: NonNullable<PortalServices['recordLog']>): Router {
  const router = Router();
  router.get('/key', (_request, response) => void response.type('text/plain').send(`${log.key}\n`));
  router.get('/checkpoint', (_request, response, next) => {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
    response.sendFile(
      'checkpoint',
      { root: log.folder, headers, cacheControl: false },
      (error) => error && next(error),
    );
  });
  const options = { index: false, redirect: false, maxAge: YEAR_MS, immutable: true };
  router.use('/tile', setBytes, express.static(`${log.folder}/tile`, options));
  return router;
}

/** Unlike everything else of the portal they may be kept for ever. */
const setBytes: RequestHandler = (_request, response, next) => {
  response.removeHeader('Cache-Control');
  response.type('application/octet-stream');
  next();
};

const notPublic = '没有找到该决定，或者该决定没有公示。';

/** `/decisions/{disclosureId}/proof`: that its publication stands in the log (C2SP tlog-proof). */
export function decisionProof({ unitOfWork }: PortalServices): RequestHandler<{ disclosureId: string }> {
  return async (request, response) => {
    const id = idOf(request.params.disclosureId, notPublic);
    const proof = await unitOfWork.run(async ({ ask, record }) => {
      const { caseId } = published(await ask(disclosureById, id));
      return record.proofOf({ caseId, act: decisionPublished.act, detail: 'disclosureId', value: id });
    });
    if (!proof) throw new PageNotFound('该决定的公示尚未编入公开日志，请稍后再试。');
    response.attachment(`${id}.tlog-proof`).type('text/plain; charset=utf-8').send(proof);
  };
}

/** `/decisions/{disclosureId}/text.json`: the very bytes whose SM3 the proof's extra data names. */
export function decisionText({ unitOfWork }: PortalServices): RequestHandler<{ disclosureId: string }> {
  return async (request, response) => {
    const id = idOf(request.params.disclosureId, notPublic);
    const disclosure = published(await unitOfWork.run(({ ask }) => ask(disclosureById, id)));
    response.type('application/json; charset=utf-8').send(publicText(disclosure));
  };
}

function published(disclosure: Disclosure | null): Disclosure {
  if (disclosure?.status !== 'published') throw new PageNotFound(notPublic);
  return disclosure;
}
