import { z } from 'zod';

const limit = z.looseObject({
  name: z.string(),
  startsOn: z.string(),
  count: z.number(),
  unit: z.string(),
  dueOn: z.string(),
  provisional: z.boolean(),
  metOn: z.string().nullable(),
  ending: z.string().nullish(),
});

/** What the summary needs of GET /api/cases/{caseId}; the rest comes along as it is. */
const caseRead = z.looseObject({
  case: z.looseObject({
    agencyId: z.string(),
    registrationNumber: z.string(),
    closedOn: z.string().nullable(),
    status: z.string(),
    statusName: z.string(),
  }),
  decision: z.looseObject({ number: z.string() }).nullish(),
  disclosure: z.looseObject({ id: z.string() }).nullish(),
  deadlines: z.array(limit),
  openActs: z.array(z.string()),
});

export type CaseRead = z.output<typeof caseRead>;
export type LimitRead = z.output<typeof limit>;

export const readCase = (answer: unknown): CaseRead => caseRead.parse(answer);
