/* Sends files in parts that go on after a break, several at once, each one evidence. Without it the form sends one. */
const form = document.querySelector('form[data-uploads]');
if (form && tus.isSupported) improve(form);

/** So much goes in one request: a break costs no more. */
const chunkSize = 4 * 1024 * 1024;
const retryDelays = [0, 1000, 3000, 5000, 10000, 20000, 30000, 60000];
const atOnce = 2;

function improve(form) {
  const field = form.querySelector('input[type=file]');
  field.multiple = true;
  field.parentElement.append(cameraButton(), listOf(form));
  form.addEventListener('submit', (event) => {
    const files = [...field.files, ...form.photos];
    if (files.length === 0 || !form.reportValidity()) return;
    event.preventDefault();
    void sendAll(form, files);
  });
}

/** On a phone this opens the camera; what it takes is added to the files chosen. */
function cameraButton() {
  form.photos = [];
  const camera = document.createElement('input');
  Object.assign(camera, { type: 'file', accept: 'image/*,video/*', hidden: true });
  camera.setAttribute('capture', 'environment');
  camera.setAttribute('aria-label', '拍照或者录像');
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: '拍照或者录像' });
  button.addEventListener('click', () => camera.click());
  const taken = document.createElement('p');
  taken.className = 'hint';
  taken.setAttribute('role', 'status');
  camera.addEventListener('change', () => {
    form.photos.push(...camera.files);
    camera.value = '';
    taken.textContent = form.photos.length > 0 ? `已拍摄 ${form.photos.length} 个文件` : '';
  });
  const box = document.createElement('div');
  box.append(button, camera, taken);
  return box;
}

function listOf(form) {
  form.list = document.createElement('ul');
  form.list.className = 'uploads';
  form.list.setAttribute('aria-live', 'polite');
  return form.list;
}

async function sendAll(form, files) {
  const button = form.querySelector('button.main');
  button.disabled = true;
  form.list.replaceChildren();
  const waiting = files.map((file, index) => ({
    file,
    row: rowFor(form, file),
    metadata: metadataOf(form, file, index, files.length),
  }));
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await send(form, next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  button.disabled = false;
  if (results.every(Boolean)) location.assign(form.dataset.back);
}

/** One entry for all files; several get a number behind the title. */
function metadataOf(form, file, index, count) {
  const data = new FormData(form);
  const title = String(data.get('title') ?? '').trim();
  const collectedBy = data.getAll('collectedBy').join(',');
  return {
    filename: file.name,
    kind: String(data.get('kind') ?? ''),
    title: count > 1 && title ? `${title}（${index + 1}）` : title,
    source: String(data.get('source') ?? ''),
    collectedOn: String(data.get('collectedOn') ?? ''),
    ...(collectedBy && { collectedBy }),
  };
}

function rowFor(form, file) {
  const row = document.createElement('li');
  const name = document.createElement('p');
  name.textContent = file.name;
  const bar = document.createElement('progress');
  Object.assign(bar, { max: Math.max(1, file.size), value: 0 });
  bar.setAttribute('aria-label', `${file.name} 上传进度`);
  const state = document.createElement('p');
  state.className = 'hint';
  row.append(name, bar, state);
  form.list.append(row);
  return {
    bar,
    say: (text, failed = false) => Object.assign(state, { textContent: text, className: failed ? 'failed' : 'hint' }),
  };
}

/** Resolves to whether the file is evidence now. */
async function send(form, { file, row, metadata }) {
  if (file.size > Number(form.dataset.most)) {
    row.say(`文件不得超过 ${Math.floor(Number(form.dataset.most) / 1048576)} MB`, true);
    return false;
  }
  return new Promise((resolve) => {
    const upload = new tus.Upload(file, {
      endpoint: form.dataset.uploads,
      headers: { 'X-Form-Token': form.elements._csrf.value },
      metadata,
      chunkSize,
      retryDelays,
      removeFingerprintOnSuccess: true,
      fingerprint: async (chosen) =>
        ['mingfa', form.dataset.uploads, chosen.name, chosen.size, chosen.lastModified, JSON.stringify(metadata)].join(
          ' ',
        ),
      onShouldRetry: mayPass,
      onProgress(sent, total) {
        row.bar.value = sent;
        row.say(`${Math.floor((100 * sent) / total)} %`);
      },
      onError(error) {
        row.say(sentenceOf(error), true);
        resolve(false);
      },
      onSuccess() {
        row.bar.value = row.bar.max;
        row.say('已保存');
        resolve(true);
      },
    });
    void upload.findPreviousUploads().then(([previous]) => {
      if (previous) upload.resumeFromPreviousUpload(previous);
      upload.start();
    });
  });
}

/** No answer, too many, wrong place, system not ready: worth another try. What was refused is not. */
function mayPass(error) {
  const status = error.originalResponse?.getStatus();
  if (!status || status === 423 || status === 429) return true;
  return problemOf(error).code === 'UPLOAD_OFFSET_WRONG' || (status >= 500 && status !== 507);
}

function sentenceOf(error) {
  const { detail } = problemOf(error);
  return mayPass(error) ? `${detail ?? '连接中断'}。再按一次“上传”，从断开的地方继续。` : (detail ?? '没有保存');
}

function problemOf(error) {
  try {
    return JSON.parse(error.originalResponse.getBody());
  } catch {
    return {};
  }
}
