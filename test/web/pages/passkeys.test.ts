import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser, openPage } from '../../support/browser';
import { offered } from '../support/offered';
import { served } from '../support/served';
import { decided, registered } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

jest.setTimeout(180_000);
let world: World;
let site: Awaited<ReturnType<typeof served>>;
let browser: Browser;
let page: Page;
let device: CDPSession;
let url: string;

beforeAll(async () => {
  world = await facadeWorld();
  site = await served(world);
  url = site.url.replace('127.0.0.1', 'localhost');
  world.services.publicUrl = url;
  browser = await openBrowser();
  page = await openPage(browser);
  device = await withAuthenticator(page);
  await signInAs('tx.qin');
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await world.stop();
});

/** A device with a fingerprint reader whose owner is there and consents. */
async function withAuthenticator(on: Page): Promise<CDPSession> {
  const session = await on.context().newCDPSession(on);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

async function signInAs(account: string): Promise<void> {
  const value = await world.accounts.issueToken(account, '2040-01-01T00:00:00Z');
  await page.context().clearCookies();
  await page.context().addCookies([{ name: 'mingfa_session', value, url }]);
}

const signatureOf = async (caseId: string) =>
  (await world.rows(`SELECT account, method, content, digest, proof FROM signatures WHERE case_id = '${caseId}'`))[0];

async function open(caseId: string): Promise<void> {
  await page.goto(`${url}/cases/${caseId}/tasks/${await offered(world, caseId, 'FilingDecisionTask')}`);
  await page.getByText('准予立案', { exact: true }).click();
  await page.getByLabel('理由').fill('符合立案标准');
}

describe('issue 9: 通行密钥, in Chromium with an authenticator', () => {
  it('is added at 我的账号 under a name, and stands there', async () => {
    await page.goto(`${url}/account`);
    await page.getByLabel('设备名称').fill('办公电脑');
    await page.getByRole('button', { name: '添加通行密钥' }).click();
    await page.getByText('办公电脑').waitFor();
    expect(await world.rows('SELECT person_id, name FROM passkeys')).toEqual([
      { person_id: 'tx.qin', name: '办公电脑' },
    ]);
    expect(await world.rows("SELECT actor FROM record WHERE act = 'passkey-added'")).toEqual([{ actor: 'tx.qin' }]);
  });

  it('signs its owner in, without a password', async () => {
    await page.context().clearCookies();
    await page.goto(`${url}/sign-in`);
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await page.getByText('秦敏').waitFor();
    expect(await world.rows("SELECT person_id FROM tokens WHERE method = 'passkey'")).toEqual([
      { person_id: 'tx.qin' },
    ]);
  });

  it('L8 signs a task: the proof answers exactly the digest of what was filled in', async () => {
    const caseId = await registered(world);
    await open(caseId);
    await page.getByRole('button', { name: '签署并提交' }).click();
    await page.waitForURL(/done=/);
    const { account, method, digest, proof } = await signatureOf(caseId);
    expect({ account, method }).toEqual({ account: 'tx.qin', method: 'passkey' });
    const said = JSON.parse(Buffer.from(proof.response.response.clientDataJSON, 'base64url').toString());
    expect(Buffer.from(said.challenge, 'base64url').toString('hex')).toBe(digest);
  });

  it('L8 its signature over other content is refused, and the task still waits', async () => {
    const caseId = await registered(world);
    await open(caseId);
    await page.route('**/tasks/*', async (route) => {
      const sent = new URLSearchParams(route.request().postData() ?? '');
      const values = { ...JSON.parse(sent.get('values')!), filingApproved: false };
      sent.set('values', JSON.stringify(values));
      await route.continue({ postData: sent.toString() });
    });
    await page.getByRole('button', { name: '签署并提交' }).click();
    await page.getByText('没有提交。').waitFor();
    await page.unroute('**/tasks/*');
    expect(await page.locator('#task-problem').innerText()).toMatch(/签名|签署|通行密钥/);
    expect(await signatureOf(caseId)).toBeUndefined();
    await page.getByRole('button', { name: '签署并提交' }).click();
    await page.waitForURL(/done=/);
    expect(await signatureOf(caseId)).toMatchObject({ method: 'passkey', content: { filingApproved: true } });
  });

  it('L8 nobody signs with the key of a colleague', async () => {
    const caseId = await registered(world);
    await open(caseId);
    await world.rows("UPDATE passkeys SET person_id = 'tx.zhou' WHERE name = '办公电脑'");
    await page.getByRole('button', { name: '签署并提交' }).click();
    await page.locator('#task-problem').getByText('没有').first().waitFor();
    await world.rows("UPDATE passkeys SET person_id = 'tx.qin' WHERE name = '办公电脑'");
    expect(await signatureOf(caseId)).toBeUndefined();
  });

  it('L8 signs an act that decides: what was answered for one reason does not serve for another', async () => {
    const { caseId } = await decided(world);
    await page.goto(`${url}/cases/${caseId}/revocation`);
    await page.getByLabel('撤销理由').fill('适用法律错误');
    await page.route('**/revocation', async (route) => {
      const sent = new URLSearchParams(route.request().postData() ?? '');
      sent.set('reason', '另一理由');
      await route.continue({ postData: sent.toString() });
    });
    await page.getByRole('button', { name: '签署并撤销决定' }).click();
    await page.getByText('通行密钥的应答与要签署的内容不符').first().waitFor();
    await page.unroute('**/revocation');
    expect(await signatureOf(caseId)).toBeUndefined();
    await page.getByLabel('撤销理由').fill('适用法律错误');
    await page.getByRole('button', { name: '签署并撤销决定' }).click();
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/revocation'));
    expect(await signatureOf(caseId)).toMatchObject({ method: 'passkey', content: { reason: '适用法律错误' } });
  });

  it('is removed, and signs nobody in any more', async () => {
    await page.goto(`${url}/account`);
    await page.getByRole('button', { name: '移除' }).click();
    await page.getByText('还没有通行密钥').waitFor();
    await page.context().clearCookies();
    await page.goto(`${url}/sign-in`);
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await page.getByText('通行密钥无效').waitFor();
    await device.detach();
  });
});
