import { operation } from '../http/operation';
import { todoOf } from '../todo';
import { todo } from '../views/todo';

export const getTodo = operation({
  method: 'get',
  path: '/api/todo',
  summary: '我的待办：等本人办理的期限（黄牌、红牌），最先届满的在前',
  access: 'signed-in',
  status: 200,
  result: todo,
  run: ({ by }, services) => todoOf(services, by),
});
