import { join } from 'node:path';
import { endOf } from '../../law/case/deadline';
import { verifyPackage } from '../../stages/archive/verify-package';
import type { CaseRead, LimitRead } from './case-read';
import type { Scenario } from './scenario';

/** What came out of a played case: outcome, limits, public page, archived case file. */
export async function summarise(
  detail: CaseRead,
  scenario: Scenario,
  { url, dataDir }: { url: string; dataDir: string },
) {
  const { agencyId, registrationNumber, closedOn, status, statusName } = detail.case;
  const archive = join(dataDir, 'files/archive', agencyId, String(closedOn).slice(0, 4), `${registrationNumber}.zip`);
  const page = detail.disclosure ? `${url}/decisions/${detail.disclosure.id}` : null;
  const isPublic = page !== null && (await fetch(page)).ok;
  const archived = status === 'archived';
  const problems = archived ? await verifyPackage(archive) : ['尚未归档'];
  const lines = [
    `结果      ${statusName}${detail.decision ? `，${detail.decision.number}` : ''}`,
    ...detail.deadlines.map((limit) => `期限      ${inWords(limit)}`),
    `公示页面  ${isPublic ? page : '未公示'}`,
    `电子案卷  ${archived ? archive : '尚未归档'}${problems.length === 0 ? '（校验通过）' : `（${problems.join('；')}）`}`,
  ];
  return {
    lines,
    asExpected: status === scenario.expect.status && isPublic === scenario.expect.published && problems.length === 0,
  };
}

function inWords(limit: LimitRead): string {
  const { name, startsOn, count, unit, dueOn, provisional } = limit;
  const length = `${startsOn} 起 ${count} ${{ working: '个工作日', calendar: '日', months: '个月' }[unit]}`;
  return `${name}：${length}，${endOf(dueOn)}${provisional ? '（暂定）' : ''}，${met(limit)}`;
}

const met = ({ metOn, dueOn, ending }: LimitRead): string =>
  ending
    ? `${metOn} ${ending}`
    : metOn === null
      ? '未办结'
      : metOn <= dueOn
        ? `${metOn} 办结，未超期`
        : `${metOn} 办结，超期`;
