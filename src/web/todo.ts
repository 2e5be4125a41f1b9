import { askedOf, canBeAsked, limitsFor } from '../kinds';
import { dayOf } from '../law/calendar/day';
import type { Person } from '../law/people/person';
import type { FacadeServices } from './services';
import { type Todo, todoItemOf } from './views/todo';

const most = 100;

/**
 * Running limits that wait for this person (C13), the one that ends first on top. Asks the database only, not the
 * engine.
 */
export async function todoOf(
  { unitOfWork, clock }: Pick<FacadeServices, 'unitOfWork' | 'clock'>,
  by: Person,
): Promise<Todo> {
  const today = dayOf(clock.now());
  const running = canBeAsked(by) ? await unitOfWork.run(({ limits }) => limits.running(limitsFor(by))) : [];
  const items = running.flatMap((limit) => {
    const asked = askedOf(by, limit, today);
    return asked ? [todoItemOf(limit, asked, today)] : [];
  });
  const count = (colour: string) => items.filter(({ deadline }) => deadline.colour === colour).length;
  return { items: items.slice(0, most), total: items.length, red: count('red'), yellow: count('yellow') };
}
