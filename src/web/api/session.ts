import { z } from 'zod';
import { signIn } from '../http/identity';
import { operation } from '../http/operation';
import { instant } from '../../ports/view';
import { signedIn } from '../views/signed-in';

export const credentials = z
  .strictObject({
    name: z.string().min(1).max(80).describe('用户名'),
    password: z.string().min(1).max(200).describe('密码'),
  })
  .meta({ id: 'Credentials' });

export const startSession = operation({
  method: 'post',
  path: '/api/session',
  summary: '登录，取得令牌（12 小时有效）',
  access: 'public',
  body: credentials,
  status: 201,
  result: z.object({ token: z.string(), expiresAt: instant(), person: signedIn }).meta({ id: 'Session' }),
  run: ({ body }, services) => signIn(body.name, body.password, services),
});

export const showSession = operation({
  method: 'get',
  path: '/api/session',
  summary: '查看登录人员',
  access: 'signed-in',
  status: 200,
  result: signedIn,
  run: async ({ by }) => by,
});

export const endSession = operation({
  method: 'delete',
  path: '/api/session',
  summary: '退出，令牌作废',
  access: 'signed-in',
  status: 204,
  result: null,
  run: ({ token }, { accounts }) => accounts.revokeToken(token),
});
