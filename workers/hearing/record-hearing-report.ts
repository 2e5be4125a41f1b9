import { z } from 'zod';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { reportHearing, reportOpinions } from '../../src/stages/hearing';

/** 听证报告 of the presider, on the minutes (处罚法 65). */
export default worker({
  title: '记录听证报告',
  completedBy: ['reviewer', 'head'],
  signature: 'required',
  input: z.object({ hearingId: z.string(), reportOpinion: formChoice(reportOpinions), reportText: formText }),
  output: z.object({}),
  async run({ hearingId, reportOpinion: opinion, reportText: text }, file) {
    await reportHearing(file, hearingId, { opinion, text });
    return {};
  },
});
