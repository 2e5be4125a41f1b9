/* The task's own form (the same as in Tasklist), in Chinese: shows it, keeps drafts, signs and hands in. */
const place = document.getElementById('task-form');
const problem = document.getElementById('task-problem');
const handIn = document.getElementById('hand-in');
const button = document.getElementById('sign');
const kept = document.getElementById('kept');
const { taskWords: words, taskShortcuts: shortcuts } = window;

let form;
if (place) show();
else handIn.addEventListener('submit', () => (button.disabled = true));

async function show() {
  const { schema, data } = JSON.parse(document.getElementById('task-schema').textContent);
  form = new window.FormViewer.Form({ container: place });
  const validator = form.get('validator');
  for (const name of ['validateField', 'validateFieldInstance']) {
    const judge = validator[name].bind(validator);
    validator[name] = (...given) => judge(...given).map(words.inChinese);
  }
  new MutationObserver(translate).observe(place, { childList: true, subtree: true });
  await form.importSchema(schema, data);
  translate();
  shortcuts.offerRest(form, place);
  if (shortcuts.confirmation(form, place)) button.textContent = '确认并签署提交';
  last = JSON.stringify(form._getSubmitData());
  form.on('changed', keepSoon);
  handIn.addEventListener('submit', submit);
  setTimeout(() => place.removeAttribute('aria-busy'), 50);
}

/** The library's own few words. */
function translate() {
  for (const input of place.querySelectorAll('input[placeholder]')) input.placeholder = words.inDate(input.placeholder);
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const said = words.inChinese(node.data.trim());
    if (said !== node.data.trim()) node.data = said;
  }
}

let timer;
let last = '';
function keepSoon() {
  clearTimeout(timer);
  timer = setTimeout(keep, 1_500);
}
async function keep() {
  const values = JSON.stringify(form._getSubmitData());
  if (values === last) return;
  last = values;
  const answer = await send(place.dataset.draft, values).catch(() => null);
  kept.textContent = answer?.ok ? `草稿已保存（${new Date().toTimeString().slice(0, 5)}）` : '草稿没有保存，请检查网络';
}

async function submit(event) {
  event.preventDefault();
  clearTimeout(timer);
  const confirms = shortcuts.confirmation(form, place);
  if (confirms && !confirms.checked) confirms.click();
  await settled();
  const { data, errors } = form.submit();
  const wrong = Object.keys(errors);
  if (wrong.length > 0) return say('没有提交。', wrong.map(inForm));
  button.disabled = true;
  kept.textContent = '正在签署提交……';
  try {
    const values = JSON.stringify(data);
    const answer = await send(place.dataset.action, values, await answerOfPasskey(values));
    const told = await answer.json();
    if (answer.ok) return location.assign(told.next);
    say('没有提交。', [{ text: told.detail, field: told.errors?.[0]?.field }]);
  } catch (error) {
    const cancelled = ['NotAllowedError', 'AbortError'].includes(error.name);
    if (cancelled) say('没有签署。', [{ text: '设备没有完成验证，请再签署一次。' }]);
    else say('没有提交。', [{ text: '网络或者系统没有应答，请稍后再点一次；重复点击不会重复提交。' }]);
  }
  kept.textContent = '';
  button.disabled = false;
}

/** With a passkey the device signs exactly these values. */
async function answerOfPasskey(values) {
  if (!place.dataset.challenge || !window.PublicKeyCredential) return {};
  const asked = await send(place.dataset.challenge, values);
  if (!asked.ok) return {};
  const answer = await window.SimpleWebAuthnBrowser.startAuthentication({ optionsJSON: await asked.json() });
  return { passkey: JSON.stringify(answer) };
}

/** The form takes a choice over in its own time. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

const send = (url, values, more = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({ _csrf: place.dataset.csrf, values, ...more }),
  });

/** A field that the form finds wrong, as a line of the summary. */
function inForm(id) {
  const field = form.get('formFieldRegistry').get(id.split('_')[0]) ?? form.get('formFieldRegistry').get(id) ?? {};
  return { text: `${field.label ?? field.dateLabel ?? '这一项'}：请改正`, field: field.key };
}

/** Summary on top, each line a way to its field; the focus moves there. */
function say(what, lines) {
  problem.replaceChildren();
  const head = document.createElement('strong');
  head.textContent = what;
  const list = document.createElement('ul');
  for (const { text, field } of lines) {
    const line = document.createElement('li');
    const target = field && inputOf(field);
    if (target) {
      const link = document.createElement('a');
      link.href = `#${target.id}`;
      link.textContent = text;
      link.addEventListener('click', (event) => (event.preventDefault(), target.focus()));
      line.append(link);
    } else line.textContent = text;
    list.append(line);
  }
  problem.append(head, list);
  problem.hidden = false;
  problem.focus();
}

function inputOf(key) {
  const field = form
    .get('formFieldRegistry')
    .getAll()
    .find((each) => each.key === key);
  return field && place.querySelector(`[id*="${field.id}"]:is(input, textarea, select, [tabindex])`);
}
