import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../src/local/chromium';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's real Chromium (Debian: `chromium` and `fonts-noto-cjk`). */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium: apt-get install chromium fonts-noto-cjk, or name one with CHROMIUM.');
  return chromium.launch({ executablePath, args: flags });
}

/** A window of its own, as one person has it; `width` in CSS pixels. */
export async function openPage(browser: Browser, width = 1280): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/** Signs in to Tasklist or Operate and waits for the first page behind. */
export async function signInToCamunda(page: Page, url: string, name: string, password: string): Promise<void> {
  await page.goto(url);
  await page.fill('input[name=username]', name);
  await page.fill('input[name=password]', password);
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => !address.pathname.endsWith('/login'));
}
