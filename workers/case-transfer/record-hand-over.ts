import { z } from 'zod';
import { formChoice, formDate, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { receiverKinds, recordHandOver } from '../../src/stages/transfer';

/** 移送案件 within twenty-four hours, with a copy to the procuratorate (国务院令310 第五、六条). */
export default worker({
  title: '记录移送',
  completedBy: ['handler'],
  signature: 'required',
  input: z.object({
    handedOverOn: formDate,
    receiverKind: formChoice(receiverKinds),
    receiver: formText,
    copiedOn: formDate,
    transferAnnex: formText,
  }),
  output: z.object({}),
  async run({ transferAnnex: annex, ...form }, file) {
    await recordHandOver(file, { ...form, annex });
    return {};
  },
});
