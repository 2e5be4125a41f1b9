import { z } from 'zod';
import { formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { appointPresider } from '../../src/stages/hearing';

/** 指定听证主持人 who did not investigate the case, and somebody to keep the minutes (处罚法 64 四项). */
export default worker({
  title: '记录主持人',
  completedBy: ['head'],
  signature: 'required',
  input: z.object({ hearingId: z.string(), hearingPresider: formText, hearingRecorder: formText }),
  output: z.object({ presiders: z.array(z.string()) }),
  async run({ hearingId, hearingPresider: presider, hearingRecorder: recorder }, file) {
    const { presiderId } = await appointPresider(file, hearingId, { presider, recorder });
    return { presiders: [presiderId!] };
  },
});
