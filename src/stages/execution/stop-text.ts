import { chineseDay } from '../../law/calendar/day';
import { sentence } from '../../law/papers/words';
import type { Agency } from '../../law/people/agency';
import type { Decision } from '../decision';
import { terminationNames } from './event';

interface Stop {
  decision: Decision;
  ground: keyof typeof terminationNames;
  reason: string;
  agency: Agency;
  /** ISO date. */
  on: string;
}

/** 终结执行决定书 (强制法 40). */
export const stopText = ({ decision, ground, reason, agency, on }: Stop): string[] => [
  `行政处罚决定书：${decision.number}`,
  `终结执行的情形：${terminationNames[ground]}`,
  `理由：${sentence(reason)}`,
  '依据《中华人民共和国行政强制法》第四十条的规定，决定终结执行。',
  `${agency.name}（印章）${chineseDay(on)}`,
];
