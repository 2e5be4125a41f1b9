import type { Context, UnitOfWork } from '../ports/context';

class TakenBack extends Error {}

/**
 * Does the act and takes all of it back: whoever asks knows whether it would be refused, before anything is said.
 * @throws what the act throws
 */
export async function tryOut(unitOfWork: UnitOfWork, act: (context: Context) => Promise<unknown>): Promise<void> {
  try {
    await unitOfWork.run(async (context) => {
      await act(context);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}
