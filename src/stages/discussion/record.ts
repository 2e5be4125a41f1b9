import { recordAct } from '../../ports/record-act';
import { type Conclusion, conclusionNames } from './discussion';

type Held = {
  discussionId: string;
  findingsId: string;
  version: number;
  heldOn: string;
  conclusion: Conclusion;
  members: number;
};

export const discussionHeld = recordAct<Held>()('collective-discussion-held', {
  basis: '行政处罚法第五十七条第二款',
  duty: ['decided', 'head'],
  says: ({ version, heldOn, conclusion, members }) =>
    `${heldOn}机关负责人${members}人集体讨论拟处理意见第${version}稿：${conclusionNames[conclusion]}`,
});
