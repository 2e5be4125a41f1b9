import { recordAct } from '../../ports/record-act';
import { type StopGround, stopGroundNames } from './time-change';

const basis = '行政处罚法第六十条';
type Extended = { timeChangeId: string; days: number; dueOn: string; tableVersion: number };

export const timeExtended = recordAct<Extended, { reason: string; discussed: boolean }>()('decision-time-extended', {
  basis,
  duty: ['decided', 'head'],
  says: ({ days, dueOn, reason, discussed }) =>
    `${discussed ? '集体讨论决定' : '批准'}延长办案期限${days}日，至${dueOn}：${reason}`,
});

type Stopped = { timeChangeId: string; ground: StopGround; fromOn: string; tableVersion: number };
export const timeStopped = recordAct<Stopped, { reason: string }>()('decision-time-stopped', {
  basis,
  duty: ['decided', 'head'],
  says: ({ ground, fromOn, reason }) => `办案期限自${fromOn}起中止计算（${stopGroundNames[ground]}）：${reason}`,
});

type Resumed = { timeChangeId: string; ground: StopGround; fromOn: string; untilOn: string; dueOn: string };
export const timeResumed = recordAct<Resumed>()('decision-time-resumed', {
  basis,
  duty: ['decided', 'head'],
  says: ({ ground, fromOn, untilOn, dueOn }) =>
    `办案期限恢复计算：${fromOn}至${untilOn}（${stopGroundNames[ground]}）不计入，期限至${dueOn}`,
});
