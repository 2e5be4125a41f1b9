import type { Page } from 'playwright-core';

/** 我的待办 as one person works in it. */
export interface MyTasksPage {
  page: Page;
  /** Signs what was handed in through Tasklist, with one click. */
  sign(taskName: string): Promise<void>;
  /** Opens the form of the task, as a click on its name does; no click where it stands open already. */
  open(taskName: string, caseId?: string): Promise<void>;
  /** Chooses these answers by their words, each under its question where it stands more than once. */
  choose(...answers: (string | [question: string, answer: string])[]): Promise<void>;
  /** Types into fields by their names. A day is ISO. */
  write(texts: Record<string, string>): Promise<void>;
  /** Signs the form and hands it in; where the person is led to is there then. */
  handIn(): Promise<void>;
}

export async function myTasksOf(page: Page, url: string, name: string, password: string): Promise<MyTasksPage> {
  await page.goto(`${url}/todo`);
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/todo|\/tasks\//);
  return workingOn(page, url);
}

/** As somebody works who has signed in. */
export function workingOn(page: Page, url: string): MyTasksPage {
  const item = (taskName: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: taskName }) });
  const onItsPage = (taskName: string, caseId: string) =>
    page.url().includes(`${caseId}/tasks/`) &&
    page.getByRole('heading', { level: 1, name: taskName, exact: true }).isVisible();
  return {
    page,
    async sign(taskName) {
      if (page.url().includes('/tasks/')) await page.goto(`${url}/todo`);
      const waiting = item(taskName).filter({ hasText: '待签署' }).first();
      await waiting.getByRole('button', { name: '签署' }).click();
    },
    async open(taskName, caseId = '') {
      if (!(await onItsPage(taskName, caseId))) {
        if (page.url().includes('/tasks/')) await page.goto(`${url}/todo`);
        const link = item(taskName).locator(`a[href*="${caseId}/tasks/"]`).filter({ hasText: taskName });
        await link.first().click();
      }
      await page.locator('#hand-in').waitFor();
      await page.locator('#task-form[aria-busy]').waitFor({ state: 'detached' });
    },
    async choose(...answers) {
      for (const each of answers) {
        const [question, answer] = typeof each === 'string' ? [null, each] : each;
        const asked = question === null ? page.locator('#task-form') : fieldOf(page, question);
        await asked.getByText(answer, { exact: true }).first().click();
      }
    },
    async write(texts) {
      for (const [label, text] of Object.entries(texts)) {
        const named = page.locator('label').filter({ hasText: new RegExp(`^${label}`) });
        const field = page.locator('.fjs-form-field').filter({ has: named }).last();
        const input = field.locator('input, textarea').first();
        await input.focus();
        await input.selectText();
        await page.keyboard.insertText(/^\d{4}-\d\d-\d\d$/.test(text) ? text.replaceAll('-', '/') : text);
        const found = field.locator('.fjs-dropdownlist-item', { hasText: text });
        if (await field.locator('.fjs-taglist').count()) {
          await found.first().waitFor();
          await page.keyboard.press('Enter');
        }
        await page.keyboard.press('Tab');
      }
    },
    async handIn() {
      const before = page.url();
      await page.locator('#sign').click();
      const refused = page.locator('#task-problem:not([hidden])');
      const said = refused.innerText().then((why) => Promise.reject(new Error(why)));
      await Promise.race([page.waitForURL((address) => String(address) !== before), said]);
      said.catch(() => undefined);
    },
  };
}

const fieldOf = (page: Page, label: string) => page.locator('.fjs-form-field').filter({ hasText: label }).last();
