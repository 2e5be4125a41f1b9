import { recordAct } from '../../ports/record-act';
import { type DeliveryMethod, deliveryMethodNames } from '../service';

/** `hearingRows`: of HearingThresholds that applied, separated by commas; empty: the party has no right to a hearing. */
type Issued = {
  noticeId: string;
  findingsId: string;
  number: string;
  hearingRows: string;
  hearingTableVersion: number;
};

export const noticeIssued = recordAct<Issued>()('notice-issued', {
  basis: '行政处罚法第四十四条、第六十三条',
  says: ({ number, hearingRows }) =>
    `制作行政处罚事先告知书（${number}），${hearingRows ? '告知' : '不属于'}可以要求听证的情形`,
});

type Served = {
  noticeId: string;
  servedOn: string;
  method: DeliveryMethod;
  defenceEndsOn: string;
  provisional: boolean;
};

export const noticeServed = recordAct<Served>()('notice-served', {
  basis: '行政处罚法第四十四条、第六十四条',
  duty: ['submitted', 'handler'],
  says: ({ method, defenceEndsOn }) => `告知书${deliveryMethodNames[method]}，陈述申辩、听证申请期限至${defenceEndsOn}`,
});
