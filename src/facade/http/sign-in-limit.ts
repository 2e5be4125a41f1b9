import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { BusinessError } from '../../domain/business-error';

/** Failed sign-ins allowed per address and name in the window. */
const tries = 10;
const windowMs = 15 * 60_000;

/** Slows down guessing of passwords; successful sign-ins do not count. */
export const signInLimit = () => rateLimit({
  windowMs, limit: tries, skipSuccessfulRequests: true, standardHeaders: 'draft-8', legacyHeaders: false,
  keyGenerator: ({ ip, body }) => `${ipKeyGenerator(ip ?? '')} ${String(body?.name ?? '').slice(0, 80)}`,
  handler: (_request, _response, next) => next(new BusinessError('TOO_MANY_REQUESTS', '登录失败次数过多，请 15 分钟后再试')),
});
