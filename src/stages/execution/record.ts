import { recordAct } from '../../ports/record-act';
import { type EventKind, eventNames } from './event';
import { type ExecutionResult, executionResultNames } from './execution';

type Executed = {
  decisionId: string;
  result: ExecutionResult;
  performedOn: string;
  paidYuan: number;
  surchargeYuan: number;
};

export const executionRecorded = recordAct<Executed>()('execution-recorded', {
  basis: '行政处罚法第六十六条、第七十二条',
  says: ({ result }) => `登记执行情况：${executionResultNames[result]}`,
});

export const paymentReminded = recordAct<{ decisionId: string }>()('payment-reminded', {
  basis: '行政处罚法第七十二条、行政强制法第五十四条',
  says: '缴款期限届满，制作催告书',
});

export const reminderServed = recordAct<{ decisionId: string; on: string; endsOn: string }>()('reminder-served', {
  basis: '行政强制法第三十八条、第五十四条',
  says: ({ on, endsOn }) => `催告书于${on}送达，催告期至${endsOn}`,
});

const bases: Record<EventKind, string> = {
  payment: '行政处罚法第六十七条、第七十条',
  'deferral-asked': '行政处罚法第六十六条第二款',
  'deferral-ruled': '行政处罚法第六十六条第二款',
  'remedy-begun': '行政处罚法第七十三条',
  'remedy-ended': '行政处罚法第七十三条',
  'court-asked': '行政强制法第五十三条至第五十五条',
  'court-answered': '行政强制法第五十六条至第五十八条',
  agreement: '行政强制法第四十二条',
  suspended: '行政强制法第三十九条',
  resumed: '行政强制法第三十九条',
  terminated: '行政强制法第四十条',
};

type Noted = { eventId: string; decisionId: string; kind: EventKind; on: string };
const noted = {
  basis: ({ kind }: Noted) => bases[kind],
  says: ({ kind, on }: Noted) => `执行：${eventNames[kind]}（${on}）`,
};
export const executionNoted = recordAct<Noted>()('execution-event', noted);
export const executionRuled = recordAct<Noted>()('execution-ruled', { ...noted, duty: ['decided', 'head'] });
