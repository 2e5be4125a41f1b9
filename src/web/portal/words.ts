import { chineseDay, dayOf } from '../../law/calendar/day';
import { actNames } from '../../law/case/act-names';

/** E.g. 2026年3月10日, from an ISO date or instant; 无 when there is none. */
export function day(value: string | null): string {
  if (!value) return '无';
  return chineseDay(value.length === 10 ? value : dayOf(new Date(value)));
}

/** E.g. 2026年3月, from yyyy-MM. */
export const month = (value: string) => `${Number(value.slice(0, 4))}年${Number(value.slice(5))}月`;

const levelNames: Record<string, string> = { county: '县级', city: '市级', province: '省级' };
const fieldNames: Record<string, string> = {
  education: '教育',
  'natural-resources': '自然资源',
  emergency: '应急管理',
  'market-supervision': '市场监督管理',
  'urban-management': '城市管理',
  transport: '交通运输',
  justice: '司法行政',
  environment: '生态环境',
};

export const acts = (values: string[]) => values.map((value) => actNames[value] ?? value).join('、');
export const level = (value: string) => levelNames[value] ?? value;
export const field = (value: string) => fieldNames[value] ?? value;
