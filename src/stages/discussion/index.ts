/**
 * 集体讨论 (C7, L7; 处罚法 57 二款, 58): the leaders of the agency discuss a complex case or a serious violation, or an opinion of
 * the review body that is not to be followed. Where the law asks for it stands in a table; members, opinions and minutes are
 * kept with a paper.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { conclusionNames } from './discussion';
import { discussionPaper } from './papers';
import { discussionHeld } from './record';
import { recordDiscussion } from './record-discussion';
import { discussionRows } from './rows';
import { discussionView } from './view';

export { type Discussion, leastMembers, type Member } from './discussion';
export { heldSince } from './held';
export { membersIn } from './members';
export { discussionNeed, type DiscussionNeed, needInWords } from './needed';
export { recordDiscussion } from './record-discussion';
export { discussionRows } from './rows';
export { discussionView } from './view';

export const discussion = stage({
  name: 'discussion',
  title: '集体讨论',
  rows: [discussionRows],
  papers: [discussionPaper],
  recordActs: [discussionHeld],
  acts: [recordDiscussion],
  shows: [shownRows('discussions', discussionRows, z.array(discussionView))],
  sections: [section(__dirname, 'section.eta', { conclusionNames })],
});
