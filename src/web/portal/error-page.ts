import type { ErrorRequestHandler } from 'express';
import { problemOf } from '../http/problem';
import { page } from './page';
import { PageNotFound } from './problems';
import type { PortalServices } from './services';

/** One page for everything that goes wrong, with a sentence that a citizen understands. */
export function errorPage({ log, publicName }: PortalServices): ErrorRequestHandler {
  return (error: Error, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, title, message } = answerTo(error);
    if (status >= 500) log.error('portal request failed', { path: request.path, error: error.stack ?? String(error) });
    page(response, 'problem', { title, message, publicName, section: '', searches: status === 404 }, status);
  };
}

function answerTo(error: Error): { status: number; title: string; message: string } {
  if (error instanceof PageNotFound) return { status: 404, title: '没有找到', message: error.message };
  // A % in the address that stands for no character.
  if (error instanceof URIError) return { status: 404, title: '没有找到', message: '没有这个页面：网址输入有误。' };
  const { status, title, detail } = problemOf(error);
  if (status === 404) return { status, title: '没有找到', message: '没有找到该页面。' };
  if (status === 503) return { status, title: '暂时无法访问', message: '系统暂时不可用，请稍后再试。' };
  if (status >= 500) return { status: 500, title: '出现错误', message: '系统出现错误，请稍后再试。' };
  return { status, title, message: `${detail}。` };
}
