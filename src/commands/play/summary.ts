import { join } from 'node:path';
import { verifyPackage } from '../../stages/archive/verify-package';
import type { Scenario } from './scenario';

/** What came out of a played case: outcome, limits, public page, archived case file. */
export async function summarise(detail: any, scenario: Scenario, { url, dataDir }: { url: string; dataDir: string }) {
  const { agencyId, registrationNumber, closedOn, status, statusName } = detail.case;
  const archive = join(dataDir, 'files/archive', agencyId, String(closedOn).slice(0, 4), `${registrationNumber}.zip`);
  const page = detail.disclosure && `${url}/decisions/${detail.disclosure.id}`;
  const isPublic = Boolean(page && (await fetch(page)).ok);
  const archived = status === 'archived';
  const problems = archived ? await verifyPackage(archive) : ['尚未归档'];
  const lines = [
    `结果      ${statusName ?? status}${detail.decision ? `，${detail.decision.number}` : ''}`,
    ...detail.deadlines.map(
      (limit: any) =>
        `期限      ${limit.name ?? limit.kind}：${limit.startsOn} 起 ${limit.count} ${limit.unit === 'working' ? '个工作日' : '日'}，${limit.dueOn} 届满${limit.provisional ? '（暂定）' : ''}，${met(limit)}`,
    ),
    `公示页面  ${isPublic ? page : '未公示'}`,
    `电子案卷  ${archived ? archive : '尚未归档'}${problems.length === 0 ? '（校验通过）' : `（${problems.join('；')}）`}`,
  ];
  return {
    lines,
    asExpected: status === scenario.expect.status && isPublic === scenario.expect.published && problems.length === 0,
  };
}

const met = ({ metOn, dueOn, ending }: { metOn: string | null; dueOn: string; ending?: string | null }): string =>
  ending
    ? `${metOn} ${ending}`
    : metOn === null
      ? '未办结'
      : metOn <= dueOn
        ? `${metOn} 办结，未超期`
        : `${metOn} 办结，超期`;
