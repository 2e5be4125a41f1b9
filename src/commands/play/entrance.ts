import { signInAs } from '../../engine/tasklist';
import { signIn } from './api';
import type { Entrance } from './complete-task';

/** Enters the running system through its front doors: the API and Tasklist, each person signed in once. */
export function entranceOf(url: string, settings: Record<string, string>, password: string): Entrance {
  const once = <T>(make: (personId: string) => T) => {
    const made = new Map<string, T>();
    return (personId: string): T => made.get(personId) ?? (made.set(personId, make(personId)), made.get(personId)!);
  };
  return {
    api: once((personId) => signIn(url, personId, password)),
    tasks: once((personId) => signInAs(personId, password, settings)),
  };
}
