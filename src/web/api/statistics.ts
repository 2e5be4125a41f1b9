import { z } from 'zod';
import { countedOpinions, groupings, reportCsv } from '../../stages/review';
import { rawOperation } from '../http/operation';
import { reviewStatistics } from '../review-statistics';
import { statisticsQuery } from '../statistics-query';
import { day } from '../../ports/view';

const whole = (meaning: string) => z.int().min(0).describe(meaning);
const share = (meaning: string) => z.number().min(0).nullable().describe(`${meaning}，0 到 1；没有可比的为 null`);

const figures = z
  .object({
    group: z.string(),
    groupName: z.string(),
    majorDecisions: whole('期间内作出的重大执法决定'),
    reviewedDecisions: whole('其中经法制审核通过的'),
    reviewRate: share('审核率'),
    reviews: whole('期间内送审'),
    opinions: z.object(Object.fromEntries(countedOpinions.map((opinion) => [opinion, whole('审核意见')]))),
    withoutOpinion: whole('尚无意见'),
    passed: whole('审核通过'),
    changed: whole('审核后改变处理意见'),
    changedShare: share('改变比例'),
    medianWorkingDays: z.number().nullable(),
    maxWorkingDays: z.int().nullable(),
    overdue: whole('超过审核期限'),
    staffOn: day()
      .nullable()
      .describe('人员统计日：期末，期间未结束的为当日；按执法行为分组的行和尚未到来的月份为 null'),
    reviewers: z.int().nullable().describe('法制审核人员，统计日在岗，不含法律顾问、公职律师'),
    officers: z.int().nullable().describe('执法人员，统计日在岗'),
    reviewerShare: z.number().min(0).nullable(),
    enoughReviewers: z
      .boolean()
      .nullable()
      .describe('不少于本机关法制审核政策规定的比例（至少 5%）；引擎不可用时为 null'),
  })
  .meta({ id: 'ReviewFigures' });

const report = z
  .object({ from: day(), to: day(), grouping: z.enum(groupings), lines: z.array(figures), total: figures })
  .meta({ id: 'ReviewStatistics' });

export const getReviewStatistics = rawOperation({
  method: 'get',
  path: '/api/statistics/review',
  summary: '法制审核统计（机关负责人、执法监督人员看本机关，系统管理员看全部；JSON 或者 CSV）',
  access: 'signed-in',
  query: statisticsQuery,
  status: 200,
  gives: { mediaType: 'application/json', schema: report },
  givesToo: [{ mediaType: 'text/csv', schema: z.string() }],
  async handle({ by, query }, services, request, response) {
    const found = await reviewStatistics(services, by, query);
    if (request.accepts(['application/json', 'text/csv']) === 'text/csv')
      response.type('text/csv').send(reportCsv(found));
    else response.json(report.parse(found));
  },
});
