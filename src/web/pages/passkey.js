/* Adds a passkey on 我的账号, and signs in with one. */
const { startRegistration, startAuthentication } = window.SimpleWebAuthnBrowser;
const problem = document.getElementById('passkey-problem');

const post = async (url, fields) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(fields),
  });
  if (answer.status === 204) return null;
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.detail ?? '系统没有应答，请稍后再试');
  return told;
};

const attempt = (button, act) =>
  button?.addEventListener('click', async () => {
    problem.textContent = '';
    button.disabled = true;
    try {
      await act();
    } catch (error) {
      const cancelled = ['NotAllowedError', 'AbortError'].includes(error.name);
      problem.textContent = cancelled ? '设备没有完成验证，请再试一次。' : inChinese(error);
    }
    button.disabled = false;
  });
const inChinese = ({ message, name }) =>
  /[\u4e00-\u9fff]/.test(message)
    ? message
    : name === 'InvalidStateError'
      ? '这台设备已经添加过。'
      : '这台设备不能使用通行密钥。';

const add = document.getElementById('add-passkey');
attempt(add, async () => {
  const _csrf = add.dataset.csrf;
  const optionsJSON = await post('/account/passkeys/offer', { _csrf });
  const answer = await startRegistration({ optionsJSON });
  await post('/account/passkeys', {
    _csrf,
    name: document.getElementById('key-name').value,
    answer: JSON.stringify(answer),
  });
  location.reload();
});

const enter = document.getElementById('sign-in-passkey');
if (enter) enter.hidden = !window.PublicKeyCredential;
attempt(enter, async () => {
  const optionsJSON = await post('/sign-in/passkey/challenge', {});
  const answer = await startAuthentication({ optionsJSON });
  const { next } = await post('/sign-in/passkey', { answer: JSON.stringify(answer), next: enter.dataset.next });
  location.assign(next);
});
