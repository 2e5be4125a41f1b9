import type { Context } from '../../ports/context';
import type { SentMessage } from '../../ports/runs';
import { type Nets, startsIn } from './nets';
import { type Cut, type Standing, standingsOf } from './standings';

/** Where everything stands that runs for a case. */
export async function standingsOfCase(
  { runs }: Pick<Context, 'runs'>,
  nets: Nets,
  caseId: string,
  cut?: Cut,
): Promise<Standing[]> {
  const histories = (await runs.ofCase(caseId)).filter(({ processId }) => nets.has(processId));
  const messages = new Map<string, SentMessage[]>();
  for (const { message } of startsIn(nets)) messages.set(message, await runs.messagesOf(caseId, message));
  return standingsOf({ nets, runs: histories, messages, cut });
}
