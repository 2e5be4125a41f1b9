import type { Page } from 'playwright-core';

/** 我的待办 as one person works in it. */
export interface MyTasksPage {
  page: Page;
  /** Signs what was handed in through Tasklist, with one click. */
  sign(taskName: string): Promise<void>;
  /** Opens the form of the task, as a click on its name does. */
  open(taskName: string): Promise<void>;
}

export async function myTasksOf(page: Page, url: string, name: string, password: string): Promise<MyTasksPage> {
  await page.goto(`${url}/todo`);
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/todo/);
  const item = (taskName: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: taskName }) });
  const waitFor = async (taskName: string, part: string) => {
    while ((await item(taskName).filter({ hasText: part }).count()) === 0) {
      await page.waitForTimeout(500);
      await page.reload();
    }
  };
  return {
    page,
    async sign(taskName) {
      await waitFor(taskName, '待签署');
      await item(taskName).first().getByRole('button', { name: '签署' }).click();
    },
    async open(taskName) {
      await waitFor(taskName, '');
      await item(taskName).first().getByRole('link', { name: taskName }).click();
      await page.locator('.fjs-form, #hand-in').first().waitFor();
    },
  };
}
