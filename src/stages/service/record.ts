import { recordAct } from '../../ports/record-act';
import { type DeliveryMethod, deliveryMethodNames } from './methods';
import { type ServedPaper, servedPaperNames } from './step';

type Step = { stepId: string; paper: ServedPaper; on: string };
type Tried = Step & { method: DeliveryMethod };

export const serviceFailed = recordAct<Tried>()('service-failed', {
  basis: '行政处罚法第六十一条、民事诉讼法第八十八条至第九十五条',
  says: ({ paper, method }) => `${servedPaperNames[paper]}${deliveryMethodNames[method]}，未能送达`,
});

export const serviceAnnounced = recordAct<Step>()('service-announced', {
  basis: '民事诉讼法第九十五条',
  says: ({ paper, on }) => `${servedPaperNames[paper]}于${on}公告送达`,
});

export const leftServiceProved = recordAct<Step>()('left-service-proved', {
  basis: '民事诉讼法第八十九条',
  says: ({ paper }) => `${servedPaperNames[paper]}留置送达的见证或者录像`,
});

export const paperServed = recordAct<Tried>()('paper-served', {
  basis: '行政强制法第三十八条、行政处罚法第六十一条',
  says: ({ paper, method }) => `${servedPaperNames[paper]}${deliveryMethodNames[method]}，已送达`,
});
