import type { Page } from 'playwright-core';

export interface Clicks {
  /** So far: presses of the pointer, and links, buttons and choices that were pressed by key. */
  count(): number;
  watch(page: Page): Promise<void>;
}

/** Counts what people press in these windows; what they type into fields is not counted. */
export function countClicks(): Clicks {
  let clicks = 0;
  return {
    count: () => clicks,
    async watch(page) {
      await page.exposeFunction('oneClick', () => void (clicks += 1));
      await page.addInitScript(`
        addEventListener('pointerdown', ({ isTrusted }) => isTrusted && oneClick(), true);
        addEventListener('keydown', ({ key, target, isTrusted }) => {
          const typing = target.matches('textarea, input:not([type=radio], [type=checkbox], [type=submit])');
          if (isTrusted && !typing && (key === 'Enter' || key === ' ')) oneClick();
        }, true);`);
    },
  };
}
