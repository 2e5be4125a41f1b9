import { boardColumns } from '../../kinds';
import { refusalDays } from '../../law/case/case-list';
import { boardOf } from '../board';
import { addressOf } from '../case-list';
import type { FacadeServices } from '../services';
import { page } from './page';
import { render } from './render';

/** The page asks again by itself, without any script. */
const refreshSeconds = 60;

const refusedNames = {
  'sent-back': '任务提交被退回',
  'not-done': '越权或者不合时序的操作',
  'gate-attempt': '绕过法制审核的尝试',
};

export const boardPage = (services: FacadeServices) =>
  page(services, '/board', async ({ by, request, response, frame }) => {
    const { agency } = request.query;
    const asked = typeof agency === 'string' && agency !== '' ? agency : undefined;
    const board = await services.unitOfWork.run((context) => boardOf(context, by, asked));
    render(response, './board', {
      ...frame('监督看板'),
      ...board,
      columns: boardColumns,
      refusedNames,
      refusalDays,
      listOf: (query: Record<string, string>) => `/cases?${addressOf(query)}`,
      refreshSeconds,
      now: services.clock.now().toISOString(),
    });
  });
