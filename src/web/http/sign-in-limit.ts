import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { BusinessError } from '../../base/business-error';

/**
 * Failed sign-ins allowed in the window: per address and account, and per address for all accounts (an office may share
 * one).
 */
const triesPerAccount = 10;
const triesPerAddress = 100;
const windowMs = 15 * 60_000;

/** Slows down guessing of passwords; successful sign-ins do not count. API and page share one: whoever guesses uses both. */
export const signInLimit = (): RequestHandler[] => {
  const address = ({ ip }: Request) => ipKeyGenerator(ip ?? '');
  return [
    limited(triesPerAddress, address),
    limited(triesPerAccount, (request) => `${address(request)} ${accountOf(request).slice(0, 80)}`),
  ];
};

function accountOf({ body }: Request): string {
  const { name } = (body ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}

const limited = (limit: number, keyGenerator: (request: Request) => string): RequestHandler =>
  rateLimit({
    windowMs,
    limit,
    keyGenerator,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) =>
      next(new BusinessError('TOO_MANY_REQUESTS', '登录失败次数过多，请 15 分钟后再试')),
  });
