/* An act that decides, signed with a passkey: the device signs exactly what the form holds. */
{
  const form = document.querySelector('form[data-challenge]');
  const problem = document.getElementById('signing-problem');
  const cancelled = ['NotAllowedError', 'AbortError'];

  const sign = async (event) => {
    if (!window.PublicKeyCredential || event.submitter?.hasAttribute('formaction')) return;
    event.preventDefault();
    problem.textContent = '';
    try {
      const body = new URLSearchParams(new FormData(form));
      const asked = await fetch(form.dataset.challenge, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body,
      });
      // What would be refused is told by the page itself.
      if (asked.ok) form.append(hidden(await answerTo(await asked.json())));
      form.submit();
    } catch (error) {
      problem.textContent = cancelled.includes(error.name)
        ? '没有签署：设备没有完成验证，请再签署一次。'
        : '没有提交：网络或者系统没有应答，请稍后再试。';
    }
  };
  const answerTo = (optionsJSON) => window.SimpleWebAuthnBrowser.startAuthentication({ optionsJSON });
  const hidden = (answer) =>
    Object.assign(document.createElement('input'), { type: 'hidden', name: 'passkey', value: JSON.stringify(answer) });

  form?.addEventListener('submit', sign);
}
