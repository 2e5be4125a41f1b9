import type { Request } from 'express';
import { BusinessError } from '../../base/business-error';
import { sameSecret } from './same-secret';

const loopback = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
/** What a proxy adds: the request then comes from elsewhere, although its connection is local. */
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Figures of operations are for the monitoring system: on this machine, or with the token of the settings.
 * @throws BusinessError FORBIDDEN
 */
export function requireMonitor(request: Request, given: string | null, token: string | undefined): void {
  if (token !== undefined && given !== null && sameSecret(given, token)) return;
  const local = loopback.test(request.socket.remoteAddress ?? '');
  if (local && !forwarded.some((header) => request.get(header) !== undefined)) return;
  throw new BusinessError('FORBIDDEN', '运行指标只供本机或者持有令牌的监控系统读取');
}
