import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Page } from 'playwright-core';
import { createPortal } from '../../../src/web/portal';
import { sessionCookie } from '../../../src/web/pages/cookie';
import type { World } from './world';

/** Case pages and portal as a browser meets them. */
export async function served(world: World) {
  const { unitOfWork, clock, log } = world.services;
  const portal = createPortal({ unitOfWork, clock, log, publicName: '行政执法公示' });
  const server = express().use(world.app, portal).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    /** From now on the browser is signed in as this person. */
    async signIn(page: Page, account: string): Promise<void> {
      const value = await world.accounts.issueToken(account, '2040-01-01T00:00:00Z');
      await page.context().clearCookies();
      await page.context().addCookies([{ name: sessionCookie, value, url }]);
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
