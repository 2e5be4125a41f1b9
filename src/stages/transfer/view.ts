import { z } from 'zod';
import { day, id } from '../../ports/view';
import { receiverKinds, transferAnswers } from './transfer';

export const transferView = z
  .object({
    id: id(),
    receiverKind: z.enum(receiverKinds),
    receiver: z.string(),
    handedOverOn: day(),
    copiedOn: day().nullable(),
    annex: z.string(),
    answer: z.enum(transferAnswers).nullable(),
    answeredOn: day().nullable(),
    answerNumber: z.string().nullable(),
    answerReason: z.string().nullable(),
    thingsHandedOn: day().nullable(),
  })
  .meta({ id: 'Transfer' });
