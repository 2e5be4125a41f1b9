/* Moves the focus to what is wrong, and keeps what is typed; without it the buttons of the form do. */
document.getElementById('problems')?.focus();

const form = document.querySelector('form[data-draft]');
const kept = form?.querySelector('[data-kept]');
let waiting;

form?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(keep, 3000);
});
form?.addEventListener('submit', () => {
  clearTimeout(waiting);
  waiting = null;
});

async function keep() {
  const content = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') content.append(name, value);
  const said = await fetch(form.dataset.draft, { method: 'POST', body: content, redirect: 'manual' }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );
  if (waiting === null) return;
  const time = new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
  kept.textContent = said ? `${time} 已自动暂存` : '没有暂存：请检查网络，或者重新登录';
}
