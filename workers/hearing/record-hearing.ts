import { z } from 'zod';
import { formBoolean, formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { hearingResults, recordHearing } from '../../src/stages/hearing';

/** 主持听证: held with signed minutes, given up by the party, or put off (处罚法 64 六项至八项). */
export default worker({
  title: '记录听证',
  completedBy: ['reviewer', 'head'],
  signature: 'required',
  input: z.object({
    hearingId: z.string(),
    hearingResult: formChoice(hearingResults),
    hearingSigned: formBoolean,
    hearingNote: formText,
  }),
  output: z.object({ hearingResult: z.enum(hearingResults) }),
  async run({ hearingId, hearingResult: result, hearingSigned: signed, hearingNote: note }, file) {
    return { hearingResult: await recordHearing(file, hearingId, { result, signed, note }) };
  },
});
