import type { Page } from 'playwright-core';
import { signInToCamunda } from './browser';

/**
 * Tasklist as one person works in it: finds the task of a case, claims it, fills in the form by what stands beside each
 * field, completes it.
 */
export interface TasklistPage {
  open(taskName: string, registrationNumber: string): Promise<void>;
  claim(): Promise<void>;
  /** Chooses these answers, each by its words; every place where they stand. */
  choose(...answers: string[]): Promise<void>;
  write(text: string): Promise<void>;
  complete(): Promise<void>;
  page: Page;
}

export async function tasklistOf(page: Page, url: string, name: string, password: string): Promise<TasklistPage> {
  await signInToCamunda(page, url, name, password);
  return {
    page,
    async open(taskName, registrationNumber) {
      const tasks = page
        .getByRole('link', { name: new RegExp(taskName) })
        .or(page.getByText(taskName, { exact: true }));
      await tasks.first().waitFor();
      for (let index = 0; index < (await tasks.count()); index += 1) {
        await tasks.nth(index).click();
        const found = await page
          .getByText(registrationNumber)
          .first()
          .waitFor({ timeout: 10_000 })
          .then(
            () => true,
            () => false,
          );
        if (found) return;
      }
      throw new Error(`No task ${taskName} of ${registrationNumber}`);
    },
    async claim() {
      await page.getByRole('button', { name: 'Assign to me' }).click();
      await page.getByRole('button', { name: 'Unassign' }).waitFor();
    },
    async choose(...answers) {
      for (const answer of answers) {
        const places = page.getByText(answer, { exact: true });
        for (let index = 0; index < (await places.count()); index += 1) await places.nth(index).click();
      }
    },
    write: (text) => page.getByRole('textbox').last().fill(text),
    complete: () => page.getByRole('button', { name: 'Complete' }).click(),
  };
}
