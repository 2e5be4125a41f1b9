import { chineseDay, dayOf } from '../domain/calendar/day';

/** E.g. 2026年3月10日, from an ISO date or instant; 无 when there is none. */
export function day(value: string | null): string {
  if (!value) return '无';
  return chineseDay(value.length === 10 ? value : dayOf(new Date(value)));
}

/** E.g. 2026年3月, from yyyy-MM. */
export const month = (value: string) => `${Number(value.slice(0, 4))}年${Number(value.slice(5))}月`;

const actNames: Record<string, string> = {
  penalty: '行政处罚', inspection: '行政检查', licence: '行政许可', compulsion: '行政强制', expropriation: '行政征收', confirmation: '行政确认',
};
const fieldNames: Record<string, string> = {
  education: '教育', 'natural-resources': '自然资源', emergency: '应急管理', 'market-supervision': '市场监督管理', 'urban-management': '城市管理',
  transport: '交通运输', justice: '司法行政', environment: '生态环境',
};

export const acts = (values: string[]) => values.map((value) => actNames[value] ?? value).join('、');
export const field = (value: string) => fieldNames[value] ?? value;
