import type { Deployed } from '../engine/resources';
import type { Planned } from '../engine/deployment-plan';

const kindNames = { process: '流程图', decision: '决策表', form: '表单' };

export const deployedInWords = (changed: Deployed[]): string[] => [
  ...changed.map(({ kind, id, version }) => `${kindNames[kind]} ${id}：新版本 ${version}`),
  changed.length === 0 ? '没有变化，未产生新版本' : `共 ${changed.length} 个新版本`,
];

export const plannedInWords = (planned: Planned[]): string[] => [
  ...planned.map(
    ({ kind, id, version }) =>
      `${kindNames[kind]} ${id}：${version === null ? '将产生新版本' : `将产生新版本 ${version}`}`,
  ),
  planned.length === 0 ? '没有变化，不会产生新版本' : `共 ${planned.length} 个新版本（--dry-run：没有部署）`,
];

/** What running cases keep; `running`: null when Operate does not answer. */
export function keepingInWords(
  id: string,
  version: number | null,
  running: { version: number; count: number }[] | null,
): string {
  const next = version === null ? '新案件按新版本' : `新案件按第 ${version} 版`;
  if (running === null) return `流程 ${id}：在办的仍按各自开始时的版本（Operate 没有回答，数不出件数），${next}`;
  const counts = running.filter((each) => each.version !== version);
  if (counts.length === 0) return `流程 ${id}：没有在办的，${next}`;
  return `流程 ${id}：${counts.map((each) => `${each.count} 件在第 ${each.version} 版上继续`).join('，')}，${next}`;
}

export const catalogueKept = '目录清单 MajorDecision：此后登记的案件按新版本认定，已经登记的案件仍按登记时的版本';
