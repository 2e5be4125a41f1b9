import { chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import type { Agency } from '../../law/people/agency';
import { publicNoticeDays } from '../../law/statute';

interface Announcement {
  party: Party;
  agency: Agency;
  title: string;
  number: string | null;
  /** ISO dates. */
  announcedOn: string;
  servedOn: string;
}

/** 送达公告 (民事诉讼法 95). */
export const announcementText = ({ party, agency, title, number, announcedOn, servedOn }: Announcement): string[] => [
  `${party.name}：`,
  `因其他方式无法向你（单位）送达，现依法公告送达《${title}》${number ? `（${number}）` : ''}。` +
    `自发出公告之日起经过${publicNoticeDays}日（至${chineseDay(servedOn)}），即视为送达。`,
  `请到本机关领取，地址：${agency.address}，联系电话：${agency.phone}。`,
  `${agency.name}（印章）${chineseDay(announcedOn)}`,
];
