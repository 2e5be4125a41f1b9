import type { Member } from './discussion';

const line = /^(?<name>[^，,：:]{1,40})[，,](?<post>[^，,：:]{1,60})[：:](?<opinion>.+)$/u;

/** Members as people list them, one a line: 姓名，职务：意见. The lines that cannot be read are told by their number. */
export function membersIn(text: string): { members: Member[]; unreadable: number[] } {
  const lines = text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);
  const read = lines.map((each) => line.exec(each)?.groups);
  return {
    members: read.flatMap((groups) =>
      groups ? [{ name: groups.name!.trim(), post: groups.post!.trim(), opinion: groups.opinion!.trim() }] : [],
    ),
    unreadable: read.flatMap((groups, index) => (groups ? [] : [index + 1])),
  };
}
