/* Draws the deployed BPMN and marks where the case stands. Without it the page says so in words. */
const watched = new WeakSet();
watch();
document.addEventListener('case-followed', watch);

/* A folded diagram is drawn when it is opened. */
function watch() {
  for (const element of document.querySelectorAll('[data-model]')) {
    if (watched.has(element)) continue;
    watched.add(element);
    const folded = element.closest('details');
    if (folded.open) draw(element);
    else folded.addEventListener('toggle', () => draw(element), { once: true });
  }
}

async function draw(element) {
  const response = await fetch(element.dataset.model);
  if (!response.ok) return;
  element.hidden = false;
  const viewer = new BpmnJS({ container: element });
  await viewer.importXML(await response.text());
  const canvas = viewer.get('canvas');
  const active = element.dataset.active.split(' ').filter((id) => id && viewer.get('elementRegistry').get(id));
  for (const id of active) canvas.addMarker(id, 'here');
  element.after(controls(canvas, active[0]));
  if (active[0]) focus(canvas, active[0]);
  else canvas.zoom('fit-viewport', 'auto');
}

/** Readable size, the active element in the middle. */
function focus(canvas, id) {
  canvas.zoom(window.innerWidth < 700 ? 0.7 : 0.9);
  const { x, y, width, height } = canvas._elementRegistry.get(id);
  const { outer } = canvas.viewbox();
  const scale = canvas.zoom();
  canvas.viewbox({
    x: x + width / 2 - outer.width / scale / 2,
    y: y + height / 2 - outer.height / scale / 2,
    width: outer.width / scale,
    height: outer.height / scale,
  });
}

function controls(canvas, active) {
  const bar = document.createElement('p');
  bar.className = 'diagram-buttons';
  const buttons = [
    ['放大', () => canvas.zoom(canvas.zoom() * 1.25)],
    ['缩小', () => canvas.zoom(canvas.zoom() / 1.25)],
    ['全图', () => canvas.zoom('fit-viewport', 'auto')],
    ...(active ? [['当前位置', () => focus(canvas, active)]] : []),
  ];
  for (const [label, act] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    bar.append(button);
  }
  return bar;
}
