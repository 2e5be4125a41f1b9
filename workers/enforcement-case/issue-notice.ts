import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { issueNotice } from '../../src/stages/notice';

/** 制作行政处罚事先告知书 for exactly these findings (处罚法 44, 63). Changed findings get a new notice. */
export default worker({
  input: z.object({ findingsId: z.string() }),
  output: z.object({ noticeId: z.string() }),
  async run({ findingsId }, file) {
    const { id } = await issueNotice(file, findingsId);
    return { noticeId: id };
  },
});
