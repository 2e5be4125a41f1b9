import type { Config } from '../base/config';
import { sampleAgencies, samplePassword, samplePeople } from '../database';
import { adviserNames } from '../law/people/adviser';
import type { Agency } from '../law/people/agency';
import { roleNames, type Person } from '../law/people/person';
import type { Local } from '../local';

/** What to open and with which account, for the terminal. */
export function banner(config: Config, local: Local): string {
  const url = config.PUBLIC_URL;
  const lines = ['', '明法已启动'];
  if (config.MINGFA_PARTS.includes('http'))
    lines.push(`  办案页面   ${url}/cases`, `  公示网站   ${url}/`, `  健康检查   ${url}/health`);
  if (local.tasklistUrl) lines.push(`  任务列表   ${local.tasklistUrl}`);
  if (local.operateUrl)
    lines.push(`  流程监控   ${local.operateUrl}${local.processes.webapps ? '（账号 demo，密码 demo）' : ''}`);
  if (local.processes.postgres)
    lines.push(
      '',
      `  示例账号（办案页面和任务列表通用，密码都是 ${samplePassword}）`,
      ...sampleAgencies.flatMap(listed),
    );
  return [...lines, '', '按 Ctrl-C 停止', ''].join('\n');
}

/** An agency with its accounts; nothing where nobody signs in. */
const listed = ({ id, name }: Agency): string[] => {
  const accounts = accountsOf(id);
  return accounts.length > 0 ? [`  ${name}`, ...accounts] : [];
};

const accountsOf = (agencyId: string): string[] =>
  samplePeople
    .filter((person) => person.agencyId === agencyId)
    .map((person) => `    ${person.id.padEnd(10)} ${person.name}  ${titlesOf(person)}`);

const titlesOf = ({ roles, reviewQualification }: Person): string =>
  reviewQualification?.adviser
    ? adviserNames[reviewQualification.adviser]
    : roles.map((role) => roleNames[role]).join('、');
