/* Follows the case: asks whether something happened, and puts what changed in its place. Reloading does the same. */
const columns = document.querySelector('[data-follow]');
const said = document.getElementById('followed');
/* The engine's view of where the process stands comes a second or two after the record. */
const lateLooks = [0, 2500, 7000];
let version = columns.dataset.version;

for (const wait of lateLooks.slice(1)) setTimeout(look, wait);
setInterval(ask, 4000);
document.addEventListener('visibilitychange', () => ask());

async function ask() {
  if (document.hidden) return;
  const answer = await fetch(columns.dataset.follow, { redirect: 'error' }).catch(() => null);
  if (!answer?.ok) return;
  const now = await answer.text();
  if (now === version) return;
  version = now;
  for (const wait of lateLooks) setTimeout(look, wait);
}

async function look() {
  const answer = await fetch(location.href, { redirect: 'error' }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const changed = [...document.querySelectorAll('[data-live]')].filter((place) =>
    put(place, fresh.getElementById(place.id)),
  );
  if (changed.length > 0)
    said.textContent = `${new Date().toLocaleTimeString('zh-CN', { timeStyle: 'short' })} 有新进展，已更新`;
}

/* What somebody is reading or typing in stays: open parts stay open, the focused place waits for the next look. */
const before = new WeakMap();
for (const place of document.querySelectorAll('[data-live]')) before.set(place, place.innerHTML);
function put(place, fresh) {
  if (!fresh || before.get(place) === fresh.innerHTML || place.contains(document.activeElement)) return false;
  before.set(place, fresh.innerHTML);
  const open = [...place.querySelectorAll('details[open][id]')].map(({ id }) => id);
  place.innerHTML = fresh.innerHTML;
  for (const id of open) place.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '');
  document.dispatchEvent(new Event('case-followed'));
  return true;
}

/* Marks in the contents what is being read. */
const seen = new IntersectionObserver(mark, { rootMargin: '-10% 0px -70% 0px' });
const observe = () => document.querySelectorAll('.sections > section[id]').forEach((section) => seen.observe(section));
document.addEventListener('case-followed', observe);
observe();
function mark(entries) {
  const at = entries.find(({ isIntersecting }) => isIntersecting)?.target.id;
  if (!at) return;
  for (const link of document.querySelectorAll('.contents a')) {
    if (link.hash === `#${at}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
